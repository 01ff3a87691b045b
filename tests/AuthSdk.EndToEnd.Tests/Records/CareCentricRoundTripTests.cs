using System.Text.Json;
using AuthSdk.CareCentric;
using Json = AuthSdk.CareCentric.CareCentricJsonContext;

namespace AuthSdk.EndToEnd.Tests.Records;

public sealed class CareCentricRoundTripTests
{
    [Fact]
    public void A_patient_round_trips()
    {
        var patient = RoundTrip.Lossless(
            """
            {
              "resourceType": "Patient", "id": "BENL5UI3MDN7JWNWJXGT7LAJP4",
              "meta": { "versionId": "20210121074554233", "lastUpdated": "2021-01-21T19:45:54+00:00",
                "profile": ["https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Patient-1"],
                "tag": [ { "system": "https://fhir.graphnethealth.com/Tenancies", "code": "170", "display": "Example Trust" },
                         { "system": "https://fhir.graphnethealth.com/Tenancy-Type", "code": "acute" } ] },
              "contained": [ { "resourceType": "Practitioner", "id": "gp",
                "identifier": [ { "system": "https://fhir.hl7.org.uk/Id/gmp-number", "value": "G0000000" } ] } ],
              "extension": [ { "url": "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSCommunication-1",
                "extension": [ { "url": "interpreterRequired", "valueBoolean": false },
                  { "url": "language", "valueCodeableConcept": { "coding": [ {
                    "system": "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1",
                    "code": "tr", "display": "Turkish" } ], "text": "Turkish" } } ] } ],
              "identifier": [ { "system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9000000000" },
                              { "system": "https://fhir.graphnethealth.com/Id/Local-Identifiers-RT3", "value": "900 000 0000" } ],
              "name": [ { "family": "FAMILY", "given": ["GIVEN"], "prefix": ["Mr"] } ],
              "gender": "male", "birthDate": "1942-06-19",
              "address": [ { "line": ["LINE 1", "LINE 2"], "postalCode": "AA1 1AA" } ],
              "generalPractitioner": [ { "reference": "#gp" } ],
              "managingOrganization": { "identifier": { "system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "A00000" } }
            }
            """,
            Json.Default.Patient);

        Assert.Equal("9000000000", patient.Identifier!.Single(identifier => identifier.System == IdentifierSystems.NhsNumber).Value);
        Assert.Equal("#gp", patient.GeneralPractitioner![0].Target);
    }

    [Fact]
    public void An_observation_round_trips_with_the_precision_of_its_value()
    {
        var observation = RoundTrip.Lossless(
            """
            {
              "resourceType": "Observation", "id": "52WMVUDFTVLER2AFIKKFYVZSYI",
              "meta": { "versionId": "20210302120000", "lastUpdated": "2021-03-02T00:00:00+00:00",
                "profile": ["https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Observation-1"],
                "tag": [ { "system": "https://fhir.graphnethealth.com/CodeSystem-Tenancies", "code": "17" } ] },
              "identifier": [ { "system": "http://www.acme.com/health/Id", "value": "069e985e-7eb1-47a2-9a21-513edc2086af" } ],
              "status": "final",
              "code": { "coding": [ {
                "extension": [ { "url": "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid",
                  "extension": [ { "url": "descriptionId", "valueString": "598581000000118" },
                                 { "url": "descriptionDisplay", "valueString": "Weight" } ] } ],
                "system": "http://snomed.info/sct", "code": "27113001", "display": "Body Weight" } ] },
              "subject": { "reference": "https://HOST/Vonk_IIS/R3/Patient/H5N7RZRF7KEPHTO56HIVANH7HU" },
              "effectiveDateTime": "2021-03-02T00:00:00+00:00", "issued": "2021-03-02T00:00:00+00:00",
              "performer": [ { "display": "PRACTITIONER" } ],
              "valueQuantity": { "value": 82.600, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg" }
            }
            """,
            Json.Default.Observation);

        Assert.Contains("82.600", JsonSerializer.Serialize(observation, Json.Default.Observation), StringComparison.Ordinal);
    }

    [Fact]
    public void An_allergy_round_trips() => RoundTrip.Lossless(
        """
        {
          "resourceType": "AllergyIntolerance", "id": "658FHYVGH2AFIKLPOJUYI5IJEC",
          "identifier": [ { "system": "http://acme.org", "value": "12345-678789" } ],
          "clinicalStatus": "active", "verificationStatus": "confirmed", "type": "allergy", "criticality": "high",
          "code": { "coding": [
            { "system": "http://read.info/readv2", "code": "14LA", "display": "H/O: erythromycin allergy" },
            { "system": "http://snomed.info/sct", "code": "91931000", "display": "H/O: erythromycin allergy" } ] },
          "patient": { "reference": "Patient/999999999" },
          "onsetDateTime": "2021-01-06T10:27:30+00:00", "assertedDate": "2020-10-09T14:58:00+00:00",
          "recorder": { "display": "CLERK" }, "asserter": { "display": "CLERK" },
          "note": [ { "text": "Allergy to erythromycin, reaction rash." } ],
          "reaction": [ { "manifestation": [ { "coding": [ {
            "system": "http://snomed.info/sct", "code": "162415008", "display": "C/O: a rash" } ] } ] } ]
        }
        """,
        Json.Default.AllergyIntolerance);

    [Fact]
    public void A_medication_request_round_trips_with_its_partial_dates()
    {
        var request = RoundTrip.Lossless(
            """
            {
              "resourceType": "MedicationRequest", "id": "AFT37PVD3OBOJAQ362ORIPI6CA",
              "meta": { "versionId": "20220922012635751", "lastUpdated": "2022-09-22T13:26:35+00:00",
                "profile": ["https://fhir.graphnethealth.com/STU3/StructureDefinition/MedicationRequest"] },
              "contained": [ { "resourceType": "Medication", "id": "med",
                "code": { "coding": [ { "system": "http://snomed.info/sct", "code": "317971007", "display": "Furosemide 20mg tablets" } ] } } ],
              "extension": [ { "url": "https://fhir.graphnethealth.com/STU3/StructureDefinition/Extension-MedicationRepeatInformation",
                "extension": [ { "url": "numberOfRepeatPrescriptionsIssued", "valueInteger": 4 },
                               { "url": "authorisationExpiryDate", "valueDateTime": "2004-07-26" } ] } ],
              "identifier": [ { "system": "http://www.e-mis.com/emis/id", "value": "B45CA215-6033-4BDC-8A21-1084950BAC8E" } ],
              "status": "active", "intent": "plan",
              "medicationReference": { "reference": "#med" },
              "subject": { "reference": "Patient/BKR4S3EYB7ZKZYTYAU5DOCHHQY" },
              "authoredOn": "2004-03-28",
              "requester": { "agent": { "display": "PRESCRIBER" },
                "onBehalfOf": { "identifier": { "system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "GP12345" }, "display": "SURGERY" } },
              "recorder": { "display": "PRESCRIBER" },
              "dosageInstruction": [ { "text": "TAKE ONE DAILY" } ],
              "dispenseRequest": { "validityPeriod": { "start": "2004-03-28" },
                "quantity": { "value": 28, "unit": "tablet(s)", "system": "http://unitsofmeasure.org", "code": "tablet(s)" } }
            }
            """,
            Json.Default.MedicationRequest);

        Assert.Equal("2004-03-28", request.AuthoredOn);
        Assert.Equal(MedicationRequestIntents.Plan, request.Intent);
    }

    [Fact]
    public void A_medication_statement_round_trips() => RoundTrip.Lossless(
        """
        {
          "resourceType": "MedicationStatement", "id": "JNQDXHKO4AOVBXREZWELZJZA5A",
          "extension": [
            { "url": "https://fhir.graphnethealth.com/STU3/StructureDefinition/Extension-MedicationStatementLastIssueDate", "valueDateTime": "2004-06-28" },
            { "url": "https://fhir.graphnethealth.com/STU3/StructureDefinition/Extension-Prescription-Type",
              "valueCodeableConcept": { "coding": [ { "system": "https://fhir.graphnethealth.com/CodeSystem-PrescriptionType",
                "code": "R", "display": "Repeat" } ] } } ],
          "status": "active",
          "basedOn": [ { "reference": "MedicationRequest/JNQDXHKO4AOVBXREZWELZJZA5A" } ],
          "medicationReference": { "reference": "#med" },
          "effectivePeriod": { "start": "2004-03-28" }, "dateAsserted": "2004-03-28T00:00:00+00:00",
          "subject": { "reference": "Patient/BKR4S3EYB7ZKZYTYAU5DOCHHQY" }, "taken": "unk",
          "dosage": [ { "text": "TAKE ONE DAILY",
            "doseQuantity": { "value": 28, "unit": "tablet(s)", "system": "http://unitsofmeasure.org", "code": "tablet(s)" } } ]
        }
        """,
        Json.Default.MedicationStatement);

    [Fact]
    public void A_count_is_a_page_without_entries()
    {
        var page = RoundTrip.Lossless(
            """{ "resourceType": "Bundle", "type": "searchset", "total": 15, "id": "df23fd8b-d30c-47c6-a2bd-64c8a24b1166" }""",
            Json.Default.BundleObservation);

        Assert.Equal(15, page.Total);
        Assert.Empty(page.Matches);
        Assert.Null(page.Next);
    }

    [Fact]
    public void A_remark_of_the_server_on_a_page_is_no_match()
    {
        var page = RoundTrip.Lossless(
            """
            { "resourceType": "Bundle", "type": "searchset", "total": 1,
              "link": [ { "relation": "next", "url": "https://HOST/R3/Patient?_sort=-_lastUpdated&_count=50&_skip=50" } ],
              "entry": [ { "fullUrl": "https://HOST/R3/Patient/A", "resource": { "resourceType": "Patient", "id": "A" }, "search": { "mode": "match" } },
                         { "resource": { "resourceType": "OperationOutcome", "issue": [ { "severity": "warning", "code": "not-supported" } ] },
                           "search": { "mode": "outcome" } } ] }
            """,
            Json.Default.BundlePatient,
            "Bundle`1.Entry.Resource.issue");

        Assert.Equal("A", Assert.Single(page.Matches).Id);
        Assert.EndsWith("_skip=50", page.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_outcome_round_trips() => RoundTrip.Lossless(
        """
        { "resourceType": "OperationOutcome",
          "issue": [ { "severity": "fatal", "code": "code-invalid",
            "details": { "text": "The \"name\" parameter has the modifier \"exact\" which is not supported by this server" },
            "location": ["http.name:exact"] } ] }
        """,
        Json.Default.OperationOutcome);
}
