using System.Text.Json.Serialization.Metadata;
using AuthSdk.CareCentric;
using AuthSdk.Apis.Tests.Records;
using Json = AuthSdk.CareCentric.CareCentricJsonContext;

namespace AuthSdk.Apis.Tests.CareCentric;

/// <summary>The examples of the documentation are read and written again without loss, and what they have is what the members give.</summary>
public sealed class CareCentricExampleTests
{
    [Fact]
    public void A_patient_round_trips()
    {
        var patient = Read("Patient.json", Json.Default.Patient);

        Assert.Equal(("9000000000", "FAMILY", "1942-06-19"), (patient.NhsNumber, patient.Name![0].Family, patient.BirthDate));
        Assert.Equal(("Turkish", false), (patient.PreferredLanguage!.DisplayText, patient.InterpreterRequired));
        Assert.Equal("G0000000", patient.FindContained<Practitioner>(patient.GeneralPractitioner![0])!.Identifier![0].Value);
        Assert.Null(patient.FindContained<Medication>(patient.GeneralPractitioner[0]));
    }

    [Fact]
    public void An_observation_round_trips_with_the_precision_of_its_value()
    {
        var observation = Read("Observation.json", Json.Default.Observation);

        Assert.Contains("82.600", observation.ToJson(), StringComparison.Ordinal);
        Assert.Equal(("Weight", "27113001"), (observation.Code!.Coding![0].ChosenDescription, observation.Code.CodeOf(CodeSystems.SnomedCt)));
    }

    [Fact]
    public void An_allergy_round_trips()
    {
        var allergy = Read("AllergyIntolerance.json", Json.Default.AllergyIntolerance);

        Assert.Equal(("14LA", "active"), (allergy.Code!.CodeOf(CodeSystems.ReadV2), allergy.ClinicalStatus));
    }

    [Fact]
    public void A_medication_request_round_trips_with_its_partial_dates()
    {
        var request = Read("MedicationRequest.json", Json.Default.MedicationRequest);

        Assert.Equal(("2004-03-28", MedicationRequestIntents.Plan), (request.AuthoredOn, request.Intent));
        Assert.Equal((4, "2004-07-26", "Furosemide 20mg tablets"), (request.RepeatsIssued, request.AuthorisationExpiryDate, request.Medicine!.DisplayText));
    }

    [Fact]
    public void A_medication_statement_round_trips()
    {
        var statement = Read("MedicationStatement.json", Json.Default.MedicationStatement);

        Assert.Equal(("2004-06-28", "Repeat", "unk"), (statement.LastIssueDate, statement.PrescriptionType!.DisplayText, statement.Taken));
        Assert.Equal(new ResourceKey("MedicationRequest", "JNQDXHKO4AOVBXREZWELZJZA5A"), statement.BasedOn![0].Resolve());
    }

    [Fact]
    public void A_count_is_a_page_without_entries()
    {
        var page = Read("Bundle.json", Json.Default.BundleObservation);

        Assert.Equal((15, null, null), (page.Total, page.Entry, page.Next));
        Assert.Empty(page.Matches);
    }

    [Fact]
    public void An_operation_outcome_round_trips()
    {
        var outcome = Read("OperationOutcome.json", Json.Default.OperationOutcome);

        Assert.StartsWith("The \"name\" parameter", outcome.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_keep_the_JSON_of_the_server_to_the_byte_and_remarks_are_no_matches()
    {
        var page = RoundTrip.Lossless(
            """
            { "resourceType": "Bundle", "type": "searchset", "total": 1,
              "link": [ { "relation": "prev", "url": "https://HOST/R3/Patient?_skip=0" },
                        { "relation": "next", "url": "https://HOST/R3/Patient?_sort=-_lastUpdated&_count=50&_skip=50" } ],
              "entry": [ { "fullUrl": "https://HOST/R3/Patient/A", "resource": { "resourceType":"Patient",  "id": "A", "x-new": [1.50] }, "search": { "mode": "match" } },
                         { "resource": { "resourceType": "Organization", "id": "O", "name": "included", "type": [] }, "search": { "mode": "include" } },
                         { "resource": { "resourceType": "OperationOutcome", "issue": [ { "severity": "warning", "code": "not-supported" } ] },
                           "search": { "mode": "outcome" } } ] }
            """,
            Json.Default.BundlePatient);

        var patient = Assert.Single(page.Matches);
        Assert.Equal("""{ "resourceType":"Patient",  "id": "A", "x-new": [1.50] }""", page.Entry![0].Json!.Value.GetRawText());
        Assert.Equal("1.50", patient.AdditionalData!["x-new"][0].GetRawText());
        Assert.Null(page.Entry[1].Resource);
        Assert.Equal("not-supported", Assert.Single(page.Remarks).Reason);
        Assert.Equal(("https://HOST/R3/Patient?_skip=0", true), (page.Previous, page.Next!.EndsWith("_skip=50", StringComparison.Ordinal)));
    }

    private static T Read<T>(string example, JsonTypeInfo<T> type)
        where T : Resource
    {
        var json = CareCentricResourceFile.Read(example);
        var resource = RoundTrip.Lossless(json, type);
        Assert.Equal(resource.ToJson(), System.Text.Json.JsonSerializer.Serialize(resource, type));
        return resource;
    }
}
