using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>In which orders the resources of a type can be had; the first one, turned round, is that of a search without <c>_sort</c>.</summary>
internal sealed class CareCentricOrders
{
    private readonly Dictionary<string, (string Name, Func<JsonObject, IComparable?> Key)[]> _orders = new(StringComparer.Ordinal)
    {
        ["Patient"] = [("_lastUpdated", Date(static resource => resource["meta"]?["lastUpdated"]))],
        ["Observation"] = [("date", Date(static resource => resource["effectiveDateTime"]))],
        ["AllergyIntolerance"] = [("date", Date(static resource => resource["assertedDate"]))],
        ["Condition"] =
        [
            ("onset-date", Date(static resource => resource["onsetDateTime"])), ("asserted-date", Date(static resource => resource["assertedDate"])),
        ],
        ["Procedure"] = [("date", Date(static resource => resource["performedDateTime"]))],
        ["Immunization"] = [("date", Date(static resource => resource["date"]))],
        ["Flag"] = [("date", Date(static resource => resource["period"]?["start"]))],
        ["FamilyMemberHistory"] = [("date", Date(static resource => resource["date"]))],
        ["QuestionnaireResponse"] = [("date", Date(static resource => resource["authored"]))],
        ["MedicationStatement"] = [("effective", Date(Effective)), ("last-issued", Date(LastIssued))],
    };

    public CareCentricOrders(CareCentricGeneration generation)
    {
        if (generation == CareCentricGeneration.V08)
        {
            _orders["MedicationStatement"] =
            [
                .. _orders["MedicationStatement"],
                ("status", static resource => resource["status"]?.ToString()),
                ("prescription-type", static resource => CareCentricResources
                    .FindExtension(resource, CareCentricResources.PrescriptionTypeUrl)?["valueCodeableConcept"]?["coding"]?[0]?["code"]?.ToString()),
            ];
        }
    }

    public static JsonNode? Effective(JsonObject statement) => statement["effectivePeriod"]?["start"];

    public static JsonNode? LastIssued(JsonObject statement) =>
        CareCentricResources.FindExtension(statement, CareCentricResources.LastIssueDateUrl)?["valueDateTime"];

    public bool Has(string resourceType, string value) =>
        _orders.TryGetValue(resourceType, out var orders) && Array.Exists(orders, order => order.Name == value.TrimStart('-'));

    /// <summary>Newest first unless asked otherwise.</summary>
    public IReadOnlyList<JsonObject> Sort(string resourceType, IEnumerable<JsonObject> resources, string? sort)
    {
        if (!_orders.TryGetValue(resourceType, out var orders))
        {
            return [.. resources];
        }

        var chosen = Array.FindIndex(orders, order => order.Name == sort?.TrimStart('-'));
        var ascending = resources.OrderBy(orders[Math.Max(chosen, 0)].Key).ToList();
        if (chosen < 0 || sort!.StartsWith('-'))
        {
            ascending.Reverse();
        }

        return ascending;
    }

    private static Func<JsonObject, IComparable?> Date(Func<JsonObject, JsonNode?> member) =>
        resource => CareCentricDate.Parse(member(resource)?.ToString())?.Start;
}
