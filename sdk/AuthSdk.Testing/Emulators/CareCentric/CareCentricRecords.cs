using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Finds and renders the seeded resources.</summary>
internal static class CareCentricRecords
{
    private static readonly string[] Available =
        ["Patient", "Observation", "AllergyIntolerance", "Condition", "Procedure", "MedicationRequest", "MedicationStatement"];

    /// <summary>All types: those that can be read today, and those in development.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. Available, "Immunization", "Flag", "FamilyMemberHistory", "QuestionnaireResponse"];

    /// <summary>The types that a server has, with those in development or without.</summary>
    public static IReadOnlyList<string> TypesOf(CareCentricEmulatorOptions options) => options.OpensResourcesInDevelopment ? Types : Available;

    public static IEnumerable<JsonObject> Of(string resourceType) =>
        CareCentricResources.All.Where(resource => resource["resourceType"]!.ToString() == resourceType);

    public static JsonObject? Find(string resourceType, string id) =>
        Of(resourceType).FirstOrDefault(resource => IdOf(resource) == id);

    public static string IdOf(JsonObject resource) => resource["id"]?.ToString() ?? "";

    public static string? PatientIdOf(JsonObject resource) => IdIn((resource["subject"] ?? resource["patient"])?["reference"]);

    /// <summary>Some patients, and those that they are linked to or that are linked to them.</summary>
    public static IReadOnlyList<JsonObject> WithLinked(IEnumerable<JsonObject> patients)
    {
        var found = patients.ToList();
        var ids = found.Select(IdOf).ToHashSet(StringComparer.Ordinal);
        var linked = Of("Patient").Where(patient => Links(patient).Any(ids.Contains)).Select(IdOf);
        ids.UnionWith([.. found.SelectMany(Links), .. linked]);
        return [.. Of("Patient").Where(patient => ids.Contains(IdOf(patient)))];
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

    private static IEnumerable<string> Links(JsonObject patient) =>
        (patient["link"] as JsonArray ?? []).Select(static link => IdIn(link?["other"]?["reference"])).OfType<string>();

    private static string? IdIn(JsonNode? reference) => reference?.ToString() is { } text ? text[(text.LastIndexOf('/') + 1)..] : null;
}
