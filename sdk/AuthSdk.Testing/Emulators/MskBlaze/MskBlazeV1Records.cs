using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The seeded resources as version 1 wrote them: ids are numbers, extensions are codes, and the study has another url.</summary>
internal static class MskBlazeV1Records
{
    private const string StudyUrl = "http://hl7.org/fhir/StructureDefinition/workflow-researchStudy";

    public static IReadOnlyList<JsonObject> Patients { get; } = [.. MskBlazeRecords.Patients.Select(Rewrite)];

    public static IReadOnlyList<JsonObject> Observations { get; } =
    [
        .. MskBlazeRecords.Observations.Where(static observation => observation["id"] is not null).Select(Observation),
    ];

    public static IReadOnlyList<JsonObject> AdverseEvents { get; } = [.. MskBlazeAdverseEventRecords.All.Select(Rewrite)];

    public static JsonValue Number(string id) => JsonValue.Create(long.Parse(id, CultureInfo.InvariantCulture));

    private static JsonObject Observation(JsonObject observation)
    {
        var old = Rewrite(observation);
        old["id"] = Number(old["id"]!.ToString());
        old["identifier"]![0]!["value"] = old["id"]!.DeepClone();
        old.Remove("encounter");
        return old;
    }

    private static JsonObject Rewrite(JsonObject resource)
    {
        var old = resource.DeepClone().AsObject();
        foreach (var extension in old["extension"]!.AsArray().Select(static extension => extension!.AsObject()))
        {
            if (extension["url"]!.ToString().EndsWith("#IDB.Protocol", StringComparison.Ordinal))
            {
                extension["url"] = StudyUrl;
            }

            if (extension["valueString"]?.ToString() is { } text)
            {
                extension.Remove("valueString");
                extension["valueCode"] = text;
            }
        }

        return old;
    }
}
