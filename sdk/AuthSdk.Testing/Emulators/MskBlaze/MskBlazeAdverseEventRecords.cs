using System.Text.Json.Nodes;
using static AuthSdk.Testing.MskBlazeRecords;

namespace AuthSdk.Testing;

/// <summary>The seeded adverse events: two of one subject, and so with one id.</summary>
internal static class MskBlazeAdverseEventRecords
{
    private const string Ctcae = "https://ctep.cancer.gov/protocoldevelopment/electronic_applications/ctc.htm";

    public static IReadOnlyList<JsonObject> All { get; } = [Event(1, "Abdominal pain", stopDate: null), Event(2, "Nausea", "07/09/2021")];

    private static JsonObject Event(int sequence, string name, string? stopDate)
    {
        var subject = Subjects[1];
        var extensions = new JsonArray(Text("SponsorID", SponsorStudy), Text("StartDate", "07/05/2021"));
        if (stopDate is not null)
        {
            extensions.Add(Text("StopDate", stopDate));
        }

        JsonNode[] rest =
        [
            Number("AdverseEventSequenceNumber", sequence),
            Number("VerifiedIndicator", 0),
            new JsonObject { ["url"] = Ctcae + "#Grade", ["valueInteger"] = 1 },
            new JsonObject { ["url"] = Ctcae, ["valueDecimal"] = 5.0m },
            Number("AEOngoing", 0),
        ];
        foreach (var extension in rest)
        {
            extensions.Add(extension);
        }

        return new JsonObject
        {
            ["resourceType"] = "AdverseEvent",
            ["id"] = subject,
            ["extension"] = extensions,
            ["identifier"] = new JsonObject { ["system"] = Definitions, ["value"] = $"{MskBlazeSeed.Study}-FHIR-00002-41-{sequence}" },
            ["actuality"] = "actual",
            ["event"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "https://www.meddra.org", ["display"] = name }) },
            ["subject"] = new JsonObject { ["reference"] = "Patient/" + subject, ["display"] = subject },
            ["date"] = "2021-07-05T00:00:00",
            ["outcome"] = new JsonObject
            {
                ["coding"] = new JsonArray(new JsonObject
                {
                    ["system"] = "http://hl7.org/fhir/2021Mar/valueset-adverse-event-outcome.html",
                    ["code"] = "ongoing",
                    ["display"] = "Ongoing",
                }),
            },
            ["suspectEntity"] = new JsonArray(new JsonObject { ["causality"] = new JsonArray(Causality()) }),
            ["study"] = new JsonArray(new JsonObject { ["reference"] = "Study/" + MskBlazeSeed.Study }),
        };
    }

    private static JsonObject Causality() => new()
    {
        ["assessment"] = new JsonObject
        {
            ["coding"] = new JsonArray(new JsonObject
            {
                ["system"] = "http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess",
                ["display"] = "Possible",
            }),
        },
        ["productRelatedness"] = "PF-06801591",
    };
}
