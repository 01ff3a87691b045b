using System.Text.Json.Nodes;
using static AuthSdk.Testing.MskBlazeRecords;

namespace AuthSdk.Testing;

/// <summary>The seeded response assessments.</summary>
internal static class MskBlazeAssessmentRecords
{
    public static IReadOnlyList<JsonObject> All { get; } =
    [
        Assessment("790", "Follow-up 2", 2, 37.6m, "-12.0 mm", "-42.3 mm", "-12.0 mm", "Partial Response"),
        Assessment("792", "Baseline", 0, 79.9m, "--", "0.0 mm", "--", "No"),
    ];

    private static JsonObject Assessment(
        string id, string name, int timepoint, decimal sum, string fromPrevious, string fromBaseline, string fromNadir, string conclusion) => new()
    {
        ["resourceType"] = "DiagnosticReport",
        ["extension"] = new JsonArray(
            Text("IDB.Protocol", MskBlazeSeed.Study),
            Text("SponsorId", SponsorStudy),
            Number("CaseId", 163),
            Text("TrialName", MskBlazeSeed.Study),
            Text("TrialArmName", "RECIST 1.1"),
            Number("RevisionNumber", 5),
            Number("RevisionNumber", 1),
            Text("Name", name),
            Number("Timepoint", timepoint),
            Text("CumulativeQuantityId", "targetsum"),
            new JsonObject { ["url"] = Definitions + "#CurrentValue", ["valueDecimal"] = sum },
            Text("Unit", "mm"),
            Text("ChangeFromPrevious", fromPrevious),
            Text("ChangeFromBaseline", fromBaseline),
            Text("ChangeFromNadir", fromNadir)),
        ["identifier"] = Identifier("AssessmentId", id),
        ["status"] = "final",
        ["category"] = new JsonArray(Coded("http://hl7.org/fhir/ValueSet/diagnostic-service-sections", "RAD", "Radiology")),
        ["subject"] = Reference(Subjects[2]),
        ["effectiveDateTime"] = "2006-10-13T09:31:24",
        ["result"] = new JsonArray(Lesion($"163-{id}-NT01"), Lesion($"163-{id}-T01")),
        ["conclusion"] = conclusion,
    };

    /// <summary>A search stands where FHIR has a reference, with a parameter that the search does not have.</summary>
    private static JsonObject Lesion(string id) => new()
    {
        ["reference"] = $"Observation?researchstudy={MskBlazeSeed.Study}&category=imaging&id={id}",
        ["display"] = id,
    };
}
