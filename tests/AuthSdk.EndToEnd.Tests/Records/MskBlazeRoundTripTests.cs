using System.Text.Json;
using AuthSdk.MskBlaze;
using Json = AuthSdk.MskBlaze.MskBlazeJsonContext;

namespace AuthSdk.EndToEnd.Tests.Records;

public sealed class MskBlazeRoundTripTests
{
    private const string Subject =
        """
        {
          "resourceType": "Patient", "id": "10081001",
          "extension": [
            { "url": "https://fhir.mskcc.org/structure-definitions/#IDB.Protocol", "valueString": "FHIR-T" },
            { "url": "https://fhir.mskcc.org/structure-definitions/#Race", "valueString": "White" },
            { "url": "https://fhir.mskcc.org/structure-definitions/#Ethnicity", "valueString": "NON" },
            { "url": "https://fhir.mskcc.org/structure-definitions/#SponsorID", "valueString": "C3861001" } ],
          "identifier": [ { "system": "https://fhir.mskcc.org/structure-definitions/#SubjectStudyId", "value": "10081001" } ],
          "gender": "male", "birthDate": "1988"
        }
        """;

    [Fact]
    public void A_subject_round_trips_with_the_year_of_birth() => Assert.Equal("1988", RoundTrip.Lossless(Subject, Json.Default.Patient).BirthDate);

    [Theory]
    [InlineData("{0}")]
    [InlineData("{\"total\":1,\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{0}}]}")]
    [InlineData("{\"link\":[{\"relation\":\"self\",\"url\":\"x\"}],\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{0}}]}")]
    public void A_subject_by_id_is_read_alone_and_in_a_bundle(string answer) => Assert.Equal(
        "10081001",
        JsonSerializer.Deserialize(answer.Replace("{0}", Subject, StringComparison.Ordinal), Json.Default.PatientAnswer)!.Patient!.Id);

    [Theory]
    [InlineData("\"…&page=2\"", true)]
    [InlineData("\"null\"", false)]
    [InlineData("null", false)]
    [InlineData("\"\"", false)]
    public void A_next_page_exists_when_its_link_leads_somewhere(string url, bool exists)
    {
        var page = RoundTrip.Lossless(
            $$"""
            {
              "resourceType": "Bundle",
              "identifier": { "system": "https://fhir.mskcc.org/structure-definitions/#IDB.Protocol", "value": "FHIR-T" },
              "type": "searchset", "total": 103,
              "link": [ { "relation": "self", "url": "…&page=1" }, { "relation": "last", "url": "…&page=3" }, { "relation": "next", "url": {{url}} } ],
              "entry": [ { "fullUrl": "…/Observation?category=laboratory&researchstudy=FHIR-T&_Id=500009866", "resource": { } } ]
            }
            """,
            Json.Default.BundleObservation);

        Assert.Equal(exists, page.HasNext);
        Assert.Single(page.Resources);
    }

    [Fact]
    public void A_laboratory_value_round_trips() => RoundTrip.Lossless(
        """
        {
          "resourceType": "Observation", "id": "500009866",
          "extension": [ { "url": "https://fhir.mskcc.org/structure-definitions/#IDB.Protocol", "valueString": "FHIR-T" } ],
          "identifier": [ { "system": "https://fhir.mskcc.org/structure-definitions/#LAB_RESULTS.LR_RESULT_GUID", "value": "500009866" } ],
          "status": "final",
          "category": [ { "coding": [ { "system": "http://hl7.org/fhir/2021Mar/valueset-observation-category.html",
            "code": "laboratory", "display": "Laboratory" } ], "text": "Laboratory" } ],
          "code": { "coding": [ { "system": "https://loinc.org", "code": "704-7", "display": "ABAS" } ], "text": "ABAS" },
          "subject": { "reference": "Patient/10081007" },
          "encounter": { "display": "CYCLE1_DAY1" },
          "effectiveDateTime": "2021-12-14T02:03:00",
          "issued": "2022-02-15T09:47:08+05:30",
          "performer": [ { "display": "Practitioner/ABC" } ],
          "valueQuantity": { "value": 0, "unit": "K/mcL" },
          "referenceRange": [ { "text": "0.0-0.2", "low": {"value": 0, "unit": "K/mcL"}, "high": {"value": 0.2, "unit": "K/mcL"} } ]
        }
        """,
        Json.Default.Observation);

    [Fact]
    public void A_vital_sign_round_trips_with_its_empty_code() => RoundTrip.Lossless(
        """
        {
          "category": [ { "coding": [ { "code": "vital-signs", "display": "Vital Signs" } ], "text": "Vital Signs" } ],
          "code": { "coding": [ { "system": "https://fhir.mskcc.org/resources/vital-sign/#value-set",
            "code": "", "display": "Pulse/Heart Rate" } ], "text": "Pulse/Heart Rate" },
          "valueQuantity": { "value": 93, "unit": "bpm", "system": "https://ucum.org/" }
        }
        """,
        Json.Default.Observation);

    [Fact]
    public void A_lesion_round_trips_without_an_id()
    {
        var lesion = RoundTrip.Lossless(
            $$"""
            {
              "resourceType": "Observation",
              "extension": [ {{E("IDB.Protocol", "FHIR-T")}}, {{E("SponsorID", "C3861001")}}, {{E("Organ", "Lymph node mediastinal")}},
                {{E("Category", "Target")}}, {{E("State", "Present")}},
                { "url": "https://fhir.mskcc.org/structure-definitions/#SeriesNumber", "valueInteger": 2 },
                {{E("Modality", "CT")}}, {{E("Label", "Long ? short axis")}}, {{E("ChangeFromPrevious", "--")}} ],
              "identifier": [ { "system": "https://fhir.mskcc.org/structure-definitions/#LesionIdentifier", "value": "2441-10664-T02" } ],
              "status": "final",
              "subject": { "reference": "Patient/10081001" },
              "effectiveDateTime": "2020-08-25"
            }
            """,
            Json.Default.Observation);

        Assert.Null(lesion.Id);
        Assert.Equal("Long ? short axis", lesion.Extension!.Single(extension => extension.Url == ExtensionUrls.LesionLabel).ValueString);
    }

    [Fact]
    public void A_response_assessment_round_trips_with_both_revisions()
    {
        var report = RoundTrip.Lossless(
            $$"""
            {
              "resourceType": "DiagnosticReport",
              "extension": [ {{E("IDB.Protocol", "FHIR-T")}}, {{E("SponsorId", "C3861001")}},
                { "url": "https://fhir.mskcc.org/structure-definitions/#CaseId", "valueInteger": 163 },
                { "url": "https://fhir.mskcc.org/structure-definitions/#RevisionNumber", "valueInteger": 5 },
                { "url": "https://fhir.mskcc.org/structure-definitions/#RevisionNumber", "valueInteger": 1 },
                { "url": "https://fhir.mskcc.org/structure-definitions/#CurrentValue", "valueDecimal": 37.6 }, {{E("Unit", "mm")}} ],
              "identifier": [ { "system": "https://fhir.mskcc.org/structure-definitions/#AssessmentId", "value": "790" } ],
              "status": "final",
              "category": [ { "coding": [ { "system": "http://hl7.org/fhir/ValueSet/diagnostic-service-sections",
                "code": "RAD", "display": "Radiology" } ], "text": "Radiology" } ],
              "subject": { "reference": "Patient/10081007" },
              "effectiveDateTime": "2006-10-13T09:31:24",
              "result": [
                { "reference": "Observation?researchstudy=FHIR-T&category=imaging&id=163-790-NT01", "display": "163-790-NT01" } ],
              "conclusion": "Partial Response"
            }
            """,
            Json.Default.DiagnosticReport);

        Assert.Equal(
            [5, 1],
            report.Extension!.Where(extension => extension.Url == ExtensionUrls.RevisionNumber).Select(extension => extension.ValueInteger!.Value));
    }

    [Fact]
    public void An_adverse_event_round_trips_with_one_identifier_and_the_version_of_its_grade()
    {
        var adverseEvent = RoundTrip.Lossless(
            $$"""
            {
              "resourceType": "AdverseEvent", "id": "10081004",
              "extension": [ {{E("SponsorID", "C3861001")}}, {{E("StartDate", "07/05/2021")}},
                { "url": "https://ctep.cancer.gov/protocoldevelopment/electronic_applications/ctc.htm#Grade", "valueInteger": 1 },
                { "url": "https://ctep.cancer.gov/protocoldevelopment/electronic_applications/ctc.htm", "valueDecimal": 5.0 },
                { "url": "https://fhir.mskcc.org/structure-definitions/#AEOngoing", "valueInteger": 0 } ],
              "identifier": { "system": "https://fhir.mskcc.org/structure-definitions/", "value": "FHIR-T-FHIR-00002-41-1" },
              "actuality": "actual",
              "event": { "coding": [ { "system": "https://www.meddra.org", "display": "Abdominal pain" } ] },
              "subject": { "reference": "Patient/10081004", "display": "10081004" },
              "date": "2021-07-05T00:00:00",
              "outcome": { "coding": [ { "system": "http://hl7.org/fhir/2021Mar/valueset-adverse-event-outcome.html",
                "code": "ongoing", "display": "Ongoing" } ] },
              "suspectEntity": [ { "causality": [ {
                "assessment": { "coding": [ { "system": "http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess", "display": "Possible" } ] },
                "productRelatedness": "PF-06801591" } ] } ],
              "study": [ { "reference": "Study/FHIR-T" } ]
            }
            """,
            Json.Default.AdverseEvent);

        Assert.Contains("5.0", JsonSerializer.Serialize(adverseEvent, Json.Default.AdverseEvent), StringComparison.Ordinal);
    }

    [Fact]
    public void A_medication_statement_round_trips() => RoundTrip.Lossless(
        """
        {
          "resourceType": "MedicationStatement", "id": "1294555",
          "extension": [
            { "url": "https://fhir.mskcc.org/structure-definitions/#IDB.Protocol", "valueCode": "FHIR-T" },
            { "url": "https://fhir.mskcc.org/structure-definitions/#MetadataRuleDef", "valueCode": "18: days_supply derived: …" } ],
          "identifier": [ { "use": "official", "system": "https://fhir.mskcc.org/structure-definitions/", "value": "1294555drug_exposure" } ],
          "status": "unknown",
          "medicationCodeableConcept": { "coding": [ { "system": "https://www.nlm.nih.gov/research/umls/rxnorm/index.html",
            "code": "fexofenadine hydrochloride 180 MG Oral Tablet [Allegra]",
            "display": "fexofenadine hydrochloride 180 MG Oral Tablet [Allegra]" } ],
            "text": "fexofenadine hydrochloride 180 MG Oral Tablet [Allegra]" },
          "subject": { "reference": "Patient/10081001" },
          "effectivePeriod": { "start": "2018-02-02T08:38:55", "end": "2018-05-23T08:29:30" },
          "note": [ { "text": "Patient Self-Reported Medication: HML_CLIENT_PRESCRIPTION" } ],
          "dosage": [ { "text": "1 tab(s) orally once a day, As Needed", "route": { "text": "Oral route" },
            "method": { "text": "180 milligram" },
            "doseAndRate": [ { "doseQuantity": { "value": 180, "unit": "milligram" }, "rateQuantity": { "unit": "Once daily" } } ] } ]
        }
        """,
        Json.Default.MedicationStatement);

    [Fact]
    public void A_group_round_trips() => RoundTrip.Lossless(
        """
        {"resourceType":"Group","identifier":[{"use":"usual","system":"…#IDB.Protocol","value":"FHIR-T"}],"type":"person",
         "member":[{"entity":{"reference":"Patient/10081001"}}]}
        """,
        Json.Default.Group);

    [Theory]
    [InlineData("No records found", true)]
    [InlineData("NO RECORDS FOUND", true)]
    [InlineData("Internal Error", false)]
    public void An_empty_list_is_told_from_a_fault_by_its_text(string text, bool empty) => Assert.Equal(
        empty,
        OperationOutcome.Read($$"""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"value","details":{"text":"{{text}}"} } ]}""")!
            .IsNoRecordsFound);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{"httpCode":"401","httpMessage":"Unauthorized"}""")]
    public void A_body_of_the_gateway_is_no_outcome(string? body) => Assert.Null(OperationOutcome.Read(body));

    [Fact]
    public void An_outcome_round_trips() => RoundTrip.Lossless(
        """
        { "resourceType": "OperationOutcome",
          "issue": [ { "severity": "error", "code": "value", "details": { "text": "Unable to find sponsor with partner id" } } ] }
        """,
        Json.Default.OperationOutcome);

    private static string E(string name, string value) =>
        $$"""{"url":"https://fhir.mskcc.org/structure-definitions/#{{name}}","valueString":"{{value}}"}""";
}
