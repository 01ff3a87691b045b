using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The seeded resources of the test study, with the service's own departures from FHIR.</summary>
internal static class MskBlazeRecords
{
    internal const string Definitions = "https://fhir.mskcc.org/structure-definitions/";
    internal const string SponsorStudy = "C3861001";
    private const string ObservationCategories = "http://hl7.org/fhir/2021Mar/valueset-observation-category.html";
    internal static readonly string[] Subjects = [MskBlazeSeed.PatientId, "10081004", "10081007"];
    private static readonly (string Code, string Display)[] Tests = [("704-7", "ABAS"), ("777-3", "PLT"), ("751-8", "ANEU")];

    public static IReadOnlyList<JsonObject> Patients { get; } =
        [Patient(Subjects[0], "male", "1988"), Patient(Subjects[1], "female", "1961"), Patient(Subjects[2], "female", "1974")];

    public static IReadOnlyList<JsonObject> Observations { get; } =
    [
        .. Enumerable.Range(0, MskBlazeSeed.LaboratoryCount).Select(Laboratory),
        .. Enumerable.Range(0, MskBlazeSeed.VitalSignCount).Select(VitalSign),
        Lesion(),

        // The service's own sample repeats an entry.
        Lesion(),
    ];

    public static JsonObject Group { get; } = new()
    {
        ["resourceType"] = "Group",
        ["identifier"] = new JsonArray(new JsonObject
        {
            ["use"] = "usual",
            ["system"] = Definitions + "#IDB.Protocol",
            ["value"] = MskBlazeSeed.Study,
        }),
        ["type"] = "person",
        ["member"] = new JsonArray([.. Subjects.Select(static subject => new JsonObject { ["entity"] = Reference(subject) })]),
    };

    private static JsonObject Patient(string id, string gender, string yearOfBirth) => new()
    {
        ["resourceType"] = "Patient",
        ["id"] = id,
        ["extension"] = new JsonArray(
            Text("IDB.Protocol", MskBlazeSeed.Study), Text("Race", "White"), Text("Ethnicity", "NON"), Text("SponsorID", SponsorStudy)),
        ["identifier"] = Identifier("SubjectStudyId", id),
        ["gender"] = gender,
        ["birthDate"] = yearOfBirth,
    };

    private static JsonObject Laboratory(int number)
    {
        var id = (int.Parse(MskBlazeSeed.LaboratoryObservationId, CultureInfo.InvariantCulture) + number)
            .ToString(CultureInfo.InvariantCulture);
        var (code, display) = Tests[number % Tests.Length];
        var takenOn = new DateTime(2021, 12, 14, 2, 3, 0).AddDays(number);

        var result = new JsonObject
        {
            ["resourceType"] = "Observation",
            ["id"] = id,
            ["extension"] = Protocol(),
            ["identifier"] = Identifier("LAB_RESULTS.LR_RESULT_GUID", id),
            ["status"] = "final",
            ["category"] = Category("laboratory", "Laboratory"),
            ["code"] = Coded("https://loinc.org", code, display),
            ["subject"] = Reference(Subjects[(number + 2) % Subjects.Length]),
            ["encounter"] = new JsonObject { ["display"] = "CYCLE1_DAY1" },
            ["effectiveDateTime"] = takenOn.ToString("s", CultureInfo.InvariantCulture),
            ["issued"] = takenOn.AddDays(63).ToString("s", CultureInfo.InvariantCulture) + "+05:30",
            ["performer"] = new JsonArray(new JsonObject { ["display"] = "Practitioner/ABC" }),
            ["valueQuantity"] = new JsonObject { ["value"] = number, ["unit"] = "K/mcL" },
            ["referenceRange"] = new JsonArray(new JsonObject { ["text"] = "0.0-0.2" }),
        };

        return number == MskBlazeSeed.LaboratoryCount - 1 ? WithoutNumberAndCode(result) : result;
    }

    /// <summary>Some results are words, and some tests have no LOINC code.</summary>
    private static JsonObject WithoutNumberAndCode(JsonObject result)
    {
        result.Remove("valueQuantity");
        result["valueString"] = "Not detected";
        result["code"]!["coding"]![0]!.AsObject().Remove("code");
        return result;
    }

    private static JsonObject VitalSign(int number)
    {
        var id = (600000001 + number).ToString(CultureInfo.InvariantCulture);

        return new JsonObject
        {
            ["resourceType"] = "Observation",
            ["id"] = id,
            ["extension"] = Protocol(),
            ["identifier"] = Identifier("LAB_RESULTS.LR_RESULT_GUID", id),
            ["status"] = "final",
            ["category"] = Category("vital-signs", "Vital Signs"),
            ["code"] = Coded("https://fhir.mskcc.org/resources/vital-sign/#value-set", "", "Pulse/Heart Rate"),
            ["subject"] = Reference(Subjects[0]),
            ["encounter"] = new JsonObject { ["display"] = "CYCLE1_DAY1" },
            ["effectiveDateTime"] = "2021-12-14T02:03:00",
            ["issued"] = "2022-02-15T09:47:08+05:30",
            ["valueQuantity"] = new JsonObject { ["value"] = 93 + number, ["unit"] = "bpm", ["system"] = "https://ucum.org/" },
        };
    }

    private static JsonObject Lesion() => new()
    {
        ["resourceType"] = "Observation",
        ["extension"] = new JsonArray(
            Text("IDB.Protocol", MskBlazeSeed.Study),
            Text("SponsorID", SponsorStudy),
            Text("Organ", "Lymph node mediastinal"),
            Text("Category", "Target"),
            Text("State", "Present"),
            Number("SeriesNumber", 2),
            Text("SeriesDescription", "Standard 5mm"),
            Number("InstanceNumber", 26),
            Text("Modality", "CT"),
            Text("Label", "Long ? short axis"),
            Text("ChangeFromPrevious", "--"),
            Text("ChangeFromBaseline", "--"),
            Text("ChangeFromNadir", "--")),
        ["identifier"] = Identifier("LesionIdentifier", "2441-10664-T02"),
        ["status"] = "final",
        ["category"] = Category("imaging", "Imaging"),
        ["subject"] = Reference(Subjects[0]),
        ["effectiveDateTime"] = "2020-08-25",
    };

    private static JsonArray Protocol() => new(Text("IDB.Protocol", MskBlazeSeed.Study), Text("SponsorID", SponsorStudy));

    internal static JsonObject Text(string name, string value) => new() { ["url"] = $"{Definitions}#{name}", ["valueString"] = value };

    internal static JsonObject Number(string name, int value) => new() { ["url"] = $"{Definitions}#{name}", ["valueInteger"] = value };

    internal static JsonArray Identifier(string name, string value) =>
        new(new JsonObject { ["system"] = $"{Definitions}#{name}", ["value"] = value });

    internal static JsonObject Reference(string subject) => new() { ["reference"] = "Patient/" + subject };

    private static JsonArray Category(string code, string display) => new(Coded(ObservationCategories, code, display));

    internal static JsonObject Coded(string system, string code, string display) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code, ["display"] = display }),
        ["text"] = display,
    };
}
