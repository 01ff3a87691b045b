using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The seeded resources, in STU3 shapes.</summary>
internal static class CareCentricResources
{
    private const string Profiles = "https://fhir.hl7.org.uk/STU3/StructureDefinition/";
    private const string SnomedCt = "http://snomed.info/sct";

    public const string VerificationStatusUrl = Profiles + "Extension-CareConnect-NHSNumberVerificationStatus-1";
    public const string PrescriptionTypeUrl = Extensions + "Extension-Prescription-Type";
    public const string LastIssueDateUrl = Extensions + "Extension-MedicationStatementLastIssueDate";
    private const string Extensions = "https://fhir.graphnethealth.com/STU3/StructureDefinition/";

    /// <summary>The codes of <see cref="CareCentricSeed.ValueSet"/>.</summary>
    public static IReadOnlyList<string?> ValueSetCodes { get; } = ["27113001", "44054006", "54885007"];

    public static IReadOnlyList<JsonObject> All { get; } =
    [
        Patient(CareCentricSeed.PatientId, CareCentricSeed.NhsNumber, "FAMILY", "GIVEN", "1942-06-19", "2021-01-21T19:45:54+00:00", "01"),
        LinkedPatient(),
        Patient(CareCentricSeed.OtherPatientId, "9000000001", "Other", "Person", "1990", "2021-01-20T19:45:54+00:00", "03"),
        .. Enumerable.Range(0, CareCentricSeed.ObservationCount).Select(Observation),
        AllergyIntolerance(),
        Condition(CareCentricSeed.ConditionId, Coded("44054006", "Type 2 diabetes mellitus"), "active", "2016-09"),
        Condition("COND1VUDFTVLER2AFIKKFYVZSY", Coded("195967001", "Asthma"), "active", "1985"),
        Condition("COND2VUDFTVLER2AFIKKFYVZSY", Coded("65966004", "Fracture of forearm"), "resolved", "1951-07-02"),
        Condition(CareCentricSeed.LinkedConditionId, Coded("38341003", "Hypertension"), "active", "2001", CareCentricSeed.LinkedPatientId),
        Procedure(CareCentricSeed.ProcedureId, Coded("54885007", "Cataract surgery"), "2019-11-05T09:30:00+00:00"),
        Procedure("PROC1VUDFTVLER2AFIKKFYVZSY", Coded("80146002", "Appendicectomy"), "1960"),
        MedicationRequest(CareCentricSeed.PlanId, "plan"),
        MedicationRequest(CareCentricSeed.OrderId, "order"),
        MedicationStatement(),
        .. CareCentricHiddenResources.All,
    ];

    public static JsonNode? FindExtension(JsonNode? owner, string url) =>
        (owner?["extension"] as JsonArray ?? []).FirstOrDefault(extension => extension?["url"]?.ToString() == url);

    private static JsonObject Patient(
        string id, string nhsNumber, string family, string given, string birthDate, string lastUpdated, string verification) => new()
    {
        ["resourceType"] = "Patient",
        ["id"] = id,
        ["meta"] = Meta("20210121074554233", lastUpdated, Profiles + "CareConnect-Patient-1"),
        ["identifier"] = new JsonArray(
            NhsNumber(nhsNumber, verification),
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

    private static JsonObject LinkedPatient()
    {
        var patient = Patient(CareCentricSeed.LinkedPatientId, "9000000002", "MAIDEN", "GIVEN", "1942-06-20", "2021-01-19T19:45:54+00:00", "08");
        patient["gender"] = "unknown";
        patient["link"] = new JsonArray(new JsonObject { ["other"] = Subject(), ["type"] = "seealso" });
        return patient;
    }

    private static JsonObject NhsNumber(string number, string verification)
    {
        var identifier = Identifier(CareCentricSeed.NhsNumberSystem, number);
        identifier["extension"] = new JsonArray(Extension(VerificationStatusUrl, "valueCodeableConcept", new JsonObject
        {
            ["coding"] = new JsonArray(new JsonObject
            {
                ["system"] = "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1",
                ["code"] = verification,
            }),
        }));
        return identifier;
    }

    private static JsonObject Observation(int number)
    {
        var effective = new DateTime(2021, 3, 2, 0, 0, 0, DateTimeKind.Utc).AddMonths(-number)
            .ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture);
        var weighs = number % 2 == 0;

        var observation = new JsonObject
        {
            ["resourceType"] = "Observation",
            ["id"] = number == 0
                ? CareCentricSeed.ObservationId
                : string.Create(CultureInfo.InvariantCulture, $"52WMVUDFTVLER2AFIKKFYVZS{number:D2}"),
            ["meta"] = Meta("20210302120000", effective, Profiles + "CareConnect-Observation-1"),
            ["identifier"] = new JsonArray(Identifier("http://www.acme.com/health/Id", $"069e985e-7eb1-47a2-9a21-{number:D12}")),
            ["status"] = "final",
            ["category"] = new JsonArray(new JsonObject
            {
                ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://hl7.org/fhir/observation-category", ["code"] = "vital-signs" }),
            }),
            ["code"] = weighs ? Coded("27113001", "Body Weight") : Coded("50373000", "Body Height"),
            ["subject"] = Subject(),
            ["effectiveDateTime"] = effective,
            ["issued"] = effective,
            ["performer"] = new JsonArray(new JsonObject { ["display"] = "PRACTITIONER" }),
            // A decimal keeps its precision in FHIR: 82.600 is not 82.6.
            ["valueQuantity"] = weighs ? Quantity(82.600m - number, "kg") : Quantity(178.0m, "cm"),
        };

        if (number == 0)
        {
            observation["context"] = new JsonObject { ["reference"] = "Encounter/" + CareCentricSeed.EncounterId };
        }

        return observation;
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

    private static JsonObject Condition(
        string id, JsonObject code, string clinicalStatus, string onset, string patient = CareCentricSeed.PatientId) => new()
    {
        ["resourceType"] = "Condition",
        ["id"] = id,
        ["meta"] = Meta("20210302120000", "2021-03-02T00:00:00+00:00", Profiles + "CareConnect-Condition-1"),
        ["clinicalStatus"] = clinicalStatus,
        ["verificationStatus"] = "confirmed",
        ["category"] = new JsonArray(new JsonObject
        {
            ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://hl7.org/fhir/condition-category", ["code"] = "encounter-diagnosis" }),
        }),
        ["code"] = code,
        ["subject"] = Subject(patient),
        ["onsetDateTime"] = onset,
        ["assertedDate"] = onset,
        ["asserter"] = new JsonObject { ["display"] = "CLINICIAN" },
    };

    private static JsonObject Procedure(string id, JsonObject code, string performed) => new()
    {
        ["resourceType"] = "Procedure",
        ["id"] = id,
        ["meta"] = Meta("20210302120000", "2021-03-02T00:00:00+00:00", Profiles + "CareConnect-Procedure-1"),
        ["status"] = "completed",
        ["category"] = Coded("387713003", "Surgical procedure"),
        ["code"] = code,
        ["subject"] = Subject(),
        ["performedDateTime"] = performed,
        ["performer"] = new JsonArray(new JsonObject { ["actor"] = new JsonObject { ["display"] = "SURGEON" } }),
    };

    private static JsonObject MedicationRequest(string id, string intent) => new()
    {
        ["resourceType"] = "MedicationRequest",
        ["id"] = id,
        ["meta"] = Meta(
            "20220922012635751", "2022-09-22T13:26:35+00:00", "https://fhir.graphnethealth.com/STU3/StructureDefinition/MedicationRequest"),
        ["contained"] = Medication(),
        ["extension"] = new JsonArray(new JsonObject
        {
            ["url"] = Extensions + "Extension-MedicationRepeatInformation",
            ["extension"] = new JsonArray(
                Extension("numberOfRepeatPrescriptionsIssued", "valueInteger", 4),
                Extension("authorisationExpiryDate", "valueDateTime", "2004-07-26")),
        }),
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
        ["extension"] = new JsonArray(
            Extension(LastIssueDateUrl, "valueDateTime", "2004-06-28"),
            Extension(PrescriptionTypeUrl, "valueCodeableConcept", new JsonObject
            {
                ["coding"] = new JsonArray(new JsonObject
                {
                    ["system"] = "https://fhir.graphnethealth.com/CodeSystem-PrescriptionType",
                    ["code"] = "R",
                    ["display"] = "Repeat",
                }),
            })),
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

    public static JsonObject Identifier(string system, string value) => new() { ["system"] = system, ["value"] = value };

    public static JsonObject Coded(string code, string display) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = SnomedCt, ["code"] = code, ["display"] = display }),
    };

    public static JsonObject Quantity(decimal value, string unit) => new()
    {
        ["value"] = value,
        ["unit"] = unit,
        ["system"] = "http://unitsofmeasure.org",
        ["code"] = unit,
    };

    public static JsonObject Extension(string url, string member, JsonNode value) => new() { ["url"] = url, [member] = value };

    public static JsonObject Subject(string patient = CareCentricSeed.PatientId) => new() { ["reference"] = "Patient/" + patient };
}
