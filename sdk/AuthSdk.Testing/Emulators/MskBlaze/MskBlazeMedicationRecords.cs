using System.Text.Json.Nodes;
using static AuthSdk.Testing.MskBlazeRecords;

namespace AuthSdk.Testing;

/// <summary>The seeded medication: extensions are codes here, and fields may be absent.</summary>
internal static class MskBlazeMedicationRecords
{
    private const string Medicine = "fexofenadine hydrochloride 180 MG Oral Tablet [Allegra]";

    public static IReadOnlyList<JsonObject> All { get; } = [Statement("1294555", "drug_exposure", Dosage()), Statement("1294556", "observation", dosage: null)];

    private static JsonObject Statement(string id, string table, JsonObject? dosage)
    {
        var statement = new JsonObject
        {
            ["resourceType"] = "MedicationStatement",
            ["id"] = id,
            ["extension"] = new JsonArray(
                Code("IDB.Protocol", MskBlazeSeed.Study), Code("SponsorID", SponsorStudy), Code("MetadataRuleDef", "18: days_supply derived: …")),
            ["identifier"] = new JsonArray(new JsonObject { ["use"] = "official", ["system"] = Definitions, ["value"] = id + table }),
            ["status"] = "unknown",
            ["medicationCodeableConcept"] = Coded("https://www.nlm.nih.gov/research/umls/rxnorm/index.html", Medicine, Medicine),
            ["subject"] = Reference(Subjects[0]),
            ["effectivePeriod"] = new JsonObject { ["start"] = "2018-02-02T08:38:55" },
        };
        if (dosage is not null)
        {
            statement["effectivePeriod"]!["end"] = "2018-05-23T08:29:30";
            statement["note"] = new JsonArray(new JsonObject { ["text"] = "Patient Self-Reported Medication: HML_CLIENT_PRESCRIPTION" });
            statement["dosage"] = new JsonArray(dosage);
        }

        return statement;
    }

    private static JsonObject Dosage() => new()
    {
        ["text"] = "1 tab(s) orally once a day, As Needed",
        ["route"] = new JsonObject { ["text"] = "Oral route" },
        ["method"] = new JsonObject { ["text"] = "180 milligram" },
        ["doseAndRate"] = new JsonArray(new JsonObject
        {
            ["doseQuantity"] = new JsonObject { ["value"] = 180, ["unit"] = "milligram" },
            ["rateQuantity"] = new JsonObject { ["unit"] = "Once daily" },
        }),
    };

    private static JsonObject Code(string name, string value) => new() { ["url"] = $"{Definitions}#{name}", ["valueCode"] = value };
}
