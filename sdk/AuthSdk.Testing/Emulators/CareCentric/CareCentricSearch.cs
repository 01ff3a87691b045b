using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>A search of one resource type: exactly one patient, for medication requests an intent, then the filters.</summary>
internal static class CareCentricSearch
{
    private static readonly string[] ResultParameters = ["_count", "_skip", "_summary", "_format", "_sort"];
    private static readonly string[] Intents = ["proposal", "plan", "order", "instance-order"];

    public static EmulatedResponse Answer(RecordedRequest request, string resourceType, Parameters parameters)
    {
        if (Refuse(resourceType, parameters) is { } refusal)
        {
            return refusal;
        }

        var found = CareCentricRecords.Of(resourceType);
        var used = new List<KeyValuePair<string, string>>();
        var ignored = new List<string>();

        foreach (var (name, value) in parameters.Pairs)
        {
            if (PatientCondition(resourceType, name, value) is { } ofPatient)
            {
                found = found.Where(resource => ofPatient(resource));
            }
            else if (CareCentricSearchParameter.Find(resourceType, name) is { } parameter)
            {
                if (parameter.Matcher(value) is not { } matches)
                {
                    return CareCentricOutcome.BadValue($"The value of \"{name}\" cannot be read");
                }

                found = found.Where(resource => matches(resource));
            }
            else if (!ResultParameters.Contains(name) || (name == "_sort" && !CareCentricRecords.CanSort(resourceType, value)))
            {
                ignored.Add(name);
                continue;
            }

            used.Add(new(name, value));
        }

        return CareCentricBundle.Answer(
            request, resourceType, used, ignored, CareCentricRecords.Sorted(resourceType, found, parameters["_sort"]));
    }

    private static EmulatedResponse? Refuse(string resourceType, Parameters parameters)
    {
        if (resourceType == "Patient" || parameters.Contains("_id"))
        {
            return null;
        }

        var patients = parameters.All("patient").Concat(parameters.All("patient.identifier")).ToList();

        if (patients is not [{ Length: > 0 } patient] || patient.Contains(',', StringComparison.Ordinal))
        {
            return CareCentricOutcome.Required("A search must name exactly one patient");
        }

        if (resourceType != "MedicationRequest")
        {
            return null;
        }

        return parameters["intent"] switch
        {
            null or "" => CareCentricOutcome.Required("A search of MedicationRequest must name an intent"),
            var intent when intent.Split(',').All(Intents.Contains) => null,
            _ => CareCentricOutcome.BadValue("The value of \"intent\" cannot be read"),
        };
    }

    private static Predicate<JsonObject>? PatientCondition(string resourceType, string name, string value)
    {
        if (resourceType == "Patient" || name is not ("patient" or "patient.identifier"))
        {
            return null;
        }

        var id = name == "patient"
            ? value[(value.LastIndexOf('/') + 1)..]
            : CareCentricRecords.PatientIdByIdentifier(value);
        return resource => CareCentricRecords.PatientIdOf(resource) == id;
    }
}
