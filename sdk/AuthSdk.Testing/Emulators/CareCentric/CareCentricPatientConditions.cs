using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Whose records a search is for: exactly one patient's, in one of the documented forms.</summary>
internal sealed class CareCentricPatientConditions(CareCentricSearchParameters parameters, CareCentricGeneration generation)
{
    private const string Linked = "patient.getAllLinkedPatients";

    /// <summary>Whether a search names its patient as it must.</summary>
    public bool AreMet(Parameters query)
    {
        var patients = query.All("patient").Concat(query.All("patient.identifier")).Concat(IsFamilySearch(query) ? query.All("patient.family") : []);
        return patients.ToList() is [{ Length: > 0 } patient] && CareCentricSearchValue.Split(patient, ',').Count == 1;
    }

    /// <summary>The condition that a parameter is, or null for any other parameter.</summary>
    public Predicate<JsonObject>? Find(string name, string value, Parameters query)
    {
        switch (name)
        {
            case "patient":
                var id = value[(value.LastIndexOf('/') + 1)..];
                return resource => CareCentricRecords.PatientIdOf(resource) == id;
            case "patient.identifier":
                return BelongsTo(Patients("identifier", value).Take(1));
            case "patient.family" when IsFamilySearch(query):
                return BelongsTo(CareCentricRecords.WithLinked(Patients("family", value)));
            case Linked when IsFamilySearch(query):
                return static _ => true;
            default:
                return null;
        }
    }

    private bool IsFamilySearch(Parameters query) => generation == CareCentricGeneration.V08 && query[Linked] == "true";

    private IEnumerable<JsonObject> Patients(string name, string value) =>
        parameters.Find("Patient", name)!.Matcher(value) is { } matches
            ? CareCentricRecords.Of("Patient").Where(patient => matches(patient))
            : [];

    private static Predicate<JsonObject> BelongsTo(IEnumerable<JsonObject> patients)
    {
        var ids = patients.Select(CareCentricRecords.IdOf).ToHashSet(StringComparer.Ordinal);
        return resource => CareCentricRecords.PatientIdOf(resource) is { } id && ids.Contains(id);
    }
}
