namespace AuthSdk.Testing;

/// <summary>A search of one resource type: exactly one patient, for medication requests an intent, then the filters.</summary>
internal sealed class CareCentricSearch
{
    private const string LinkedPatients = "getAllLinkedPatients";
    private static readonly string[] ResultParameters = ["_count", "_skip", "_summary", "_format", "_sort"];
    private static readonly string[] Intents = ["proposal", "plan", "order", "instance-order"];

    private readonly CareCentricSearchParameters _parameters;
    private readonly CareCentricPatientConditions _patients;
    private readonly CareCentricOrders _orders;
    private readonly bool _findsLinkedPatients;

    public CareCentricSearch(CareCentricGeneration generation)
    {
        _parameters = new CareCentricSearchParameters(generation);
        _patients = new CareCentricPatientConditions(_parameters, generation);
        _orders = new CareCentricOrders(generation);
        _findsLinkedPatients = generation == CareCentricGeneration.V08;
    }

    public EmulatedResponse Answer(RecordedRequest request, string resourceType, Parameters query)
    {
        if (Refuse(resourceType, query) is { } refusal)
        {
            return refusal;
        }

        var found = CareCentricRecords.Of(resourceType);
        var used = new List<KeyValuePair<string, string>>();
        var ignored = new List<string>();

        foreach (var (name, value) in query.Pairs)
        {
            if (resourceType != "Patient" && _patients.Find(name, value, query) is { } ofPatient)
            {
                found = found.Where(resource => ofPatient(resource));
            }
            else if (_parameters.Find(resourceType, name) is { } parameter)
            {
                if (parameter.Matcher(value) is not { } matches)
                {
                    return CareCentricOutcome.BadValue($"The value of \"{name}\" cannot be read");
                }

                found = found.Where(resource => matches(resource));
            }
            else if (!IsOfResult(resourceType, name, value))
            {
                ignored.Add(name);
                continue;
            }

            used.Add(new(name, value));
        }

        if (used.Exists(static pair => pair is { Key: LinkedPatients, Value: "true" }))
        {
            found = CareCentricRecords.WithLinked(found);
        }

        return CareCentricBundle.Answer(request, resourceType, used, ignored, _orders.Sort(resourceType, found, query["_sort"]));
    }

    private bool IsOfResult(string resourceType, string name, string value) =>
        name == LinkedPatients ? resourceType == "Patient" && _findsLinkedPatients
        : ResultParameters.Contains(name) && (name != "_sort" || _orders.Has(resourceType, value));

    private EmulatedResponse? Refuse(string resourceType, Parameters query)
    {
        if (resourceType == "Patient")
        {
            return _findsLinkedPatients && query is { Pairs: [{ Key: LinkedPatients }] }
                ? CareCentricOutcome.Required($"\"{LinkedPatients}\" must accompany another parameter")
                : null;
        }

        if (query.Contains("_id"))
        {
            return null;
        }

        if (!_patients.AreMet(query))
        {
            return CareCentricOutcome.Required("A search must name exactly one patient");
        }

        return resourceType != "MedicationRequest" ? null : query["intent"] switch
        {
            null or "" => CareCentricOutcome.Required("A search of MedicationRequest must name an intent"),
            var intent when intent.Split(',').All(Intents.Contains) => null,
            _ => CareCentricOutcome.BadValue("The value of \"intent\" cannot be read"),
        };
    }
}
