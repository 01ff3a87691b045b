using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>
/// The seeded resources of the types in development, with the defects of their samples: text for booleans, lists for single values and
/// the other way round, a field of another name, an id that is missing.
/// </summary>
internal static class CareCentricHiddenResources
{
    public static IReadOnlyList<JsonObject> All { get; } =
    [
        Immunization(CareCentricSeed.ImmunizationId, "1181000221105", "Influenza vaccination", "2020-10-09T14:58:00+00:00", notGiven: "false"),
        Immunization("IMMU1VUDFTVLER2AFIKKFYVZSY", "1119349007", "COVID-19 vaccination", "2021-02", notGiven: "true"),
        Flag(),
        FamilyMemberHistory("Father", "22298006", "Myocardial infarction", "2019-05-01T10:00:00"),
        OldestFamilyMemberHistory(),
        QuestionnaireResponse(),
    ];

    private static JsonObject Immunization(string id, string code, string vaccine, string date, string notGiven) => new()
    {
        ["resourceType"] = "Immunization",
        ["id"] = id,
        ["identifier"] = new JsonArray(CareCentricResources.Identifier("http://acme.org/vaccination", id[..5])),
        ["status"] = "completed",
        ["notGiven"] = notGiven,
        ["vaccineCode"] = CareCentricResources.Coded(code, vaccine),
        ["patient"] = CareCentricResources.Subject(),
        ["date"] = date,
        ["primarySource"] = "true",
        ["lotNumber"] = "AB1234",
        ["site"] = new JsonArray(CareCentricResources.Coded("368208006", "Left upper arm")),
        ["route"] = new JsonArray(CareCentricResources.Coded("78421000", "Intramuscular")),
        ["practitioner"] = new JsonObject { ["actor"] = new JsonArray(new JsonObject { ["display"] = "NURSE" }) },
    };

    private static JsonObject Flag() => new()
    {
        ["resourceType"] = "Flag",
        ["id"] = CareCentricSeed.FlagId,
        ["extension"] = new JsonArray(CareCentricResources.Extension("https://fhir.graphnethealth.com/STU3/Extension-Comment", "valueString", "Ring twice.")),
        ["identifier"] = new JsonArray(CareCentricResources.Identifier("http://acme.org/flag", "F1")),
        ["status"] = "active",
        ["category"] = CareCentricResources.Coded("225338004", "Risk assessment"),
        ["code"] = CareCentricResources.Coded("129839007", "At risk for falls"),
        ["subject"] = CareCentricResources.Subject(),
        ["period"] = new JsonObject { ["start"] = "2021-01-06" },
        ["author"] = new JsonObject { ["display"] = "CLERK" },
    };

    private static JsonObject FamilyMemberHistory(string relationship, string code, string display, string date) => new()
    {
        ["resourceType"] = "FamilyMemberHistory",
        ["identifier"] = new JsonArray(CareCentricResources.Identifier("http://acme.org/family", relationship)),
        ["status"] = "completed",
        ["patient"] = CareCentricResources.Subject(),
        ["date"] = date,
        ["relationship"] = new JsonObject { ["text"] = relationship },
        ["condition"] = new JsonArray(new JsonObject
        {
            ["code"] = CareCentricResources.Coded(code, display),
            ["onsetAge"] = CareCentricResources.Quantity(61m, "a"),
        }),
    };

    private static JsonObject OldestFamilyMemberHistory()
    {
        var history = FamilyMemberHistory("Grandmother", "73211009", "Diabetes mellitus", "2001-01-01T00:00:00");
        history["id"] = CareCentricSeed.FamilyMemberHistoryId;
        return history;
    }

    private static JsonObject QuestionnaireResponse() => new()
    {
        ["resourceType"] = "QuestionnaireResponse",
        ["id"] = CareCentricSeed.QuestionnaireResponseId,
        ["identifier"] = CareCentricResources.Identifier("http://acme.org/answers", "Q1"),
        ["questionnaire"] = new JsonObject { ["reference"] = "Questionnaire/falls" },
        ["status"] = "completed",
        ["subject"] = CareCentricResources.Subject(),
        ["authored"] = "2021-01-06T10:27:30+00:00",
        ["item"] = new JsonArray(
            Item("1", "Have you fallen this year?", new JsonObject { ["valueBoolean"] = true }),
            Item("2", "When do you get up?", new JsonObject { ["time"] = "07:30:00" }),
            Item("3", "What helps you?", new JsonArray(new JsonObject { ["valueString"] = "A rail" }, new JsonObject { ["valueString"] = "A stick" }))),
    };

    private static JsonObject Item(string linkId, string text, JsonNode answer) => new() { ["linkId"] = linkId, ["text"] = text, ["answer"] = answer };
}
