using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The seeded resources, in STU3 shapes.</summary>
internal static class CareCentricResources
{
    private const string Profiles = "https://fhir.hl7.org.uk/STU3/StructureDefinition/";
    private const string SnomedCt = "http://snomed.info/sct";

    public static IReadOnlyList<JsonObject> All { get; } =
    [
        Patient(CareCentricSeed.PatientId, CareCentricSeed.NhsNumber, "FAMILY", "GIVEN", "1942-06-19", "2021-01-21T19:45:54+00:00"),
        Patient(CareCentricSeed.OtherPatientId, "9000000001", "Other", "Person", "1990", "2021-01-20T19:45:54+00:00"),
        .. Enumerable.Range(0, CareCentricSeed.ObservationCount).Select(Observation),
        AllergyIntolerance(),
        MedicationRequest(CareCentricSeed.PlanId, "plan"),
        MedicationRequest(CareCentricSeed.OrderId, "order"),
        MedicationStatement(),
    ];

    private static JsonObject Patient(
        string id, string nhsNumber, string family, string given, string birthDate, string lastUpdated) => new()
    {
        ["resourceType"] = "Patient",
        ["id"] = id,
        ["meta"] = Meta("20210121074554233", lastUpdated, Profiles + "CareConnect-Patient-1"),
        ["identifier"] = new JsonArray(
            Identifier(CareCentricSeed.NhsNumberSystem, nhsNumber),
            Identifier("https://fhir.graphnethealth.com/Id/Local-Identifiers-RT3", "L" + nhsNumber)),
        ["name"] = new JsonArray(new JsonObject
        {
            ["family"] = family,
            ["given"] = new JsonArray(given),
            ["prefix"] = new JsonArray("Mr"),
        }),
        ["gender"] = "male",
        ["birthDate"] = birthDate,
        ["address"] = new JsonArray(new JsonObject { ["line"] = new JsonArray("LINE 1", "LINE 2"), ["postalCode"] = "AA1 1AA" }),
    };

    private static JsonObject Observation(int number)
    {
        var effective = new DateTime(2021, 3, 2, 0, 0, 0, DateTimeKind.Utc).AddMonths(-number)
            .ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture);
        var weighs = number % 2 == 0;

        return new JsonObject
        {
            ["resourceType"] = "Observation",
            ["id"] = number == 0
                ? CareCentricSeed.ObservationId
                : string.Create(CultureInfo.InvariantCulture, $"52WMVUDFTVLER2AFIKKFYVZS{number:D2}"),
            ["meta"] = Meta("20210302120000", effective, Profiles + "CareConnect-Observation-1"),
            ["identifier"] = new JsonArray(Identifier("http://www.acme.com/health/Id", $"069e985e-7eb1-47a2-9a21-{number:D12}")),
            ["status"] = "final",
            ["code"] = weighs ? Coded("27113001", "Body Weight") : Coded("50373000", "Body Height"),
            ["subject"] = Subject(),
            ["effectiveDateTime"] = effective,
            ["issued"] = effective,
            ["performer"] = new JsonArray(new JsonObject { ["display"] = "PRACTITIONER" }),
            // A decimal keeps its precision in FHIR: 82.600 is not 82.6.
            ["valueQuantity"] = weighs ? Quantity(82.600m - number, "kg") : Quantity(178.0m, "cm"),
        };
    }

    private static JsonObject AllergyIntolerance() => new()
    {
        ["resourceType"] = "AllergyIntolerance",
        ["id"] = CareCentricSeed.AllergyIntoleranceId,
        ["identifier"] = new JsonArray(Identifier("http://acme.org", "12345-678789")),
        ["clinicalStatus"] = "active",
        ["verificationStatus"] = "confirmed",
        ["type"] = "allergy",
        ["criticality"] = "high",
        ["code"] = Coded("91931000", "H/O: erythromycin allergy"),
        ["patient"] = Subject(),
        ["onsetDateTime"] = "2021-01-06T10:27:30+00:00",
        ["assertedDate"] = "2020-10-09T14:58:00+00:00",
        ["recorder"] = new JsonObject { ["display"] = "CLERK" },
        ["asserter"] = new JsonObject { ["display"] = "CLERK" },
        ["note"] = new JsonArray(new JsonObject { ["text"] = "Allergy to erythromycin, reaction rash." }),
        ["reaction"] = new JsonArray(new JsonObject { ["manifestation"] = new JsonArray(Coded("162415008", "C/O: a rash")) }),
    };

    private static JsonObject MedicationRequest(string id, string intent) => new()
    {
        ["resourceType"] = "MedicationRequest",
        ["id"] = id,
        ["meta"] = Meta(
            "20220922012635751", "2022-09-22T13:26:35+00:00", "https://fhir.graphnethealth.com/STU3/StructureDefinition/MedicationRequest"),
        ["contained"] = Medication(),
        ["identifier"] = new JsonArray(Identifier("http://www.e-mis.com/emis/id", "B45CA215-6033-4BDC-8A21-1084950BAC8E")),
        ["status"] = "active",
        ["intent"] = intent,
        ["medicationReference"] = new JsonObject { ["reference"] = "#med" },
        ["subject"] = Subject(),
        ["authoredOn"] = "2004-03-28",
        ["requester"] = new JsonObject
        {
            ["agent"] = new JsonObject { ["display"] = "PRESCRIBER" },
            ["onBehalfOf"] = new JsonObject { ["display"] = "SURGERY" },
        },
        ["recorder"] = new JsonObject { ["display"] = "PRESCRIBER" },
        ["dosageInstruction"] = new JsonArray(new JsonObject { ["text"] = "TAKE ONE DAILY" }),
        ["dispenseRequest"] = new JsonObject
        {
            ["validityPeriod"] = new JsonObject { ["start"] = "2004-03-28" },
            ["quantity"] = Quantity(28m, "tablet(s)"),
        },
    };

    private static JsonObject MedicationStatement() => new()
    {
        ["resourceType"] = "MedicationStatement",
        ["id"] = CareCentricSeed.MedicationStatementId,
        ["contained"] = Medication(),
        ["identifier"] = new JsonArray(Identifier("http://www.e-mis.com/emis/id", "B45CA215-6033-4BDC-8A21-1084950BAC8F")),
        ["status"] = "active",
        ["basedOn"] = new JsonArray(new JsonObject { ["reference"] = "MedicationRequest/" + CareCentricSeed.PlanId }),
        ["medicationReference"] = new JsonObject { ["reference"] = "#med" },
        ["effectivePeriod"] = new JsonObject { ["start"] = "2004-03-28" },
        ["dateAsserted"] = "2004-03-28T00:00:00+00:00",
        ["subject"] = Subject(),
        ["taken"] = "unk",
        ["dosage"] = new JsonArray(new JsonObject { ["text"] = "TAKE ONE DAILY", ["doseQuantity"] = Quantity(28m, "tablet(s)") }),
    };

    private static JsonArray Medication() => new(new JsonObject
    {
        ["resourceType"] = "Medication",
        ["id"] = "med",
        ["code"] = Coded("317971007", "Furosemide 20mg tablets"),
    });

    private static JsonObject Meta(string versionId, string lastUpdated, string profile) => new()
    {
        ["versionId"] = versionId,
        ["lastUpdated"] = lastUpdated,
        ["profile"] = new JsonArray(profile),
    };

    private static JsonObject Identifier(string system, string value) => new() { ["system"] = system, ["value"] = value };

    private static JsonObject Coded(string code, string display) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = SnomedCt, ["code"] = code, ["display"] = display }),
    };

    private static JsonObject Quantity(decimal value, string unit) => new()
    {
        ["value"] = value,
        ["unit"] = unit,
        ["system"] = "http://unitsofmeasure.org",
        ["code"] = unit,
    };

    private static JsonObject Subject() => new() { ["reference"] = "Patient/" + CareCentricSeed.PatientId };
}
