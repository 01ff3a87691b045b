using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Finds, orders and renders the seeded resources.</summary>
internal static class CareCentricRecords
{
    private static readonly Dictionary<string, (string Sort, Func<JsonObject, JsonNode?> Date)> Orders = new(StringComparer.Ordinal)
    {
        ["Patient"] = ("_lastUpdated", static resource => resource["meta"]?["lastUpdated"]),
        ["Observation"] = ("date", static resource => resource["effectiveDateTime"]),
        ["AllergyIntolerance"] = ("date", static resource => resource["assertedDate"]),
        ["Condition"] = ("onset-date", static resource => resource["onsetDateTime"]),
        ["Procedure"] = ("date", static resource => resource["performedDateTime"]),
        ["MedicationStatement"] = ("effective", static resource => resource["effectivePeriod"]?["start"]),
    };

    /// <summary>The types that can be read today; others exist in the documentation only.</summary>
    public static IReadOnlyList<string> Types { get; } =
        ["Patient", "Observation", "AllergyIntolerance", "Condition", "Procedure", "MedicationRequest", "MedicationStatement"];

    public static IEnumerable<JsonObject> Of(string resourceType) =>
        CareCentricResources.All.Where(resource => resource["resourceType"]!.ToString() == resourceType);

    public static JsonObject? Find(string resourceType, string id) =>
        Of(resourceType).FirstOrDefault(resource => resource["id"]!.ToString() == id);

    public static string? PatientIdByIdentifier(string value) =>
        CareCentricSearchParameter.Find("Patient", "identifier")!.Matcher(value) is { } matches
            ? Of("Patient").FirstOrDefault(patient => matches(patient))?["id"]!.ToString()
            : null;

    public static string? PatientIdOf(JsonObject resource) =>
        (resource["subject"] ?? resource["patient"])?["reference"]?.ToString() is { } reference
            ? reference[(reference.LastIndexOf('/') + 1)..]
            : null;

    public static bool CanSort(string resourceType, string value) =>
        Orders.TryGetValue(resourceType, out var order) && value.TrimStart('-') == order.Sort;

    /// <summary>Newest first unless asked otherwise.</summary>
    public static IReadOnlyList<JsonObject> Sorted(string resourceType, IEnumerable<JsonObject> resources, string? sort)
    {
        if (!Orders.TryGetValue(resourceType, out var order))
        {
            return [.. resources];
        }

        var ascending = resources.OrderBy(resource => CareCentricDate.Parse(order.Date(resource)?.ToString())?.Start);
        return sort == order.Sort ? [.. ascending] : [.. ascending.Reverse()];
    }

    /// <summary>The service writes the subject of an observation as an absolute address and other references as relative ones.</summary>
    public static JsonObject Render(JsonObject resource, string root)
    {
        var rendered = (JsonObject)resource.DeepClone();

        if (rendered["resourceType"]!.ToString() == "Observation")
        {
            rendered["subject"]!["reference"] = $"{root}/Patient/{PatientIdOf(resource)}";
        }

        return rendered;
    }
}
