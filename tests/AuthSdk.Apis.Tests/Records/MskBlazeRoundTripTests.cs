using System.Text.Json;
using System.Text.Json.Nodes;
using AuthSdk.Apis.Tests.MskBlaze;
using AuthSdk.MskBlaze;
using Json = AuthSdk.MskBlaze.MskBlazeJsonContext;

namespace AuthSdk.Apis.Tests.Records;

public sealed class MskBlazeRoundTripTests
{
    private static readonly string Subject = MskBlazeFiles.Read("patient.json");

    [Fact]
    public void A_subject_round_trips_with_the_year_of_birth()
    {
        var subject = RoundTrip.Lossless(Subject, Json.Default.Patient);

        Assert.Equal(("1988", 1988, null), (subject.BirthDate.ToString(), subject.BirthDate!.Value.Year, subject.BirthDate.Value.Day));
        Assert.Equal(("White", "NON", "FHIR-T", "C3861001", "10081001"), (subject.Race, subject.Ethnicity, subject.Protocol, subject.SponsorId, subject.Key));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{\"total\":1,\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{0}}]}")]
    [InlineData("{\"link\":[{\"relation\":\"self\",\"url\":\"x\"}],\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{0}}]}")]
    public void A_subject_by_id_is_read_alone_and_in_a_bundle(string answer) => Assert.Equal(
        "10081001",
        JsonSerializer.Deserialize(answer.Replace("{0}", Subject, StringComparison.Ordinal), Json.Default.PatientAnswer)!.Patient!.Id);

    [Fact]
    public void A_page_round_trips_and_knows_where_the_next_one_is()
    {
        var page = RoundTrip.Lossless(MskBlazeFiles.Read("bundle.json"), Json.Default.BundleObservation);

        Assert.Equal((103, "…&page=2", null, "…&page=3"), (page.Total, page.NextLink, page.PreviousLink, page.FindLink("last")));
        Assert.Single(page.Resources);
    }

    [Theory]
    [InlineData("\"…&page=2\"", true)]
    [InlineData("\"null\"", false)]
    [InlineData("null", false)]
    [InlineData("\"\"", false)]
    public void A_next_page_exists_when_its_link_leads_somewhere(string url, bool exists) => Assert.Equal(
        exists,
        RoundTrip.Lossless($$"""{ "link": [ { "relation": "self", "url": "…&page=1" }, { "relation": "next", "url": {{url}} } ] }""", Json.Default.BundlePatient).HasNext);

    [Theory]
    [InlineData("laboratory.json")]
    [InlineData("laboratory-with-bounds.json")]
    public void A_laboratory_value_round_trips(string example)
    {
        var value = RoundTrip.Lossless(MskBlazeFiles.Read(example), Json.Default.Observation);

        Assert.Equal(("500009866", "704-7", "FHIR-T"), (value.Key, value.LoincCode, value.Protocol));
        Assert.Equal(new DateTime(2021, 12, 14, 2, 3, 0), value.EffectiveDateTime!.Value.LocalTime);
        Assert.Equal((null, false), (value.EffectiveDateTime.Value.Instant, value.EffectiveDateTime.Value.HasOffset));
        Assert.Equal(new DateTimeOffset(2022, 2, 15, 9, 47, 8, TimeSpan.FromHours(5.5)), value.Issued!.Value.Instant);
        Assert.Equal(new DateTime(2022, 2, 15, 9, 47, 8), value.Issued.Value.LocalTime);
    }

    [Fact]
    public void A_vital_sign_round_trips_with_its_empty_code() => Assert.Null(
        RoundTrip.Lossless(MskBlazeFiles.Read("vital-sign.json"), Json.Default.Observation).LoincCode);

    [Fact]
    public void A_lesion_round_trips_without_an_id()
    {
        var lesion = RoundTrip.Lossless(MskBlazeFiles.Read("lesion.json"), Json.Default.Observation);

        Assert.Equal((null, "2441-10664-T02"), (lesion.Id, lesion.Key));
        Assert.Equal(("Lymph node mediastinal", "Target", "Present", "CT"), (lesion.Organ, lesion.LesionCategory, lesion.LesionState, lesion.Modality));
        Assert.Equal((2, "Standard 5mm", 26), (lesion.SeriesNumber, lesion.SeriesDescription, lesion.InstanceNumber));
        Assert.Equal(
            ("Long ? short axis", "--", "--", "--"), (lesion.LesionLabel, lesion.ChangeFromPrevious, lesion.ChangeFromBaseline, lesion.ChangeFromNadir));
        Assert.Equal((new DateOnly(2020, 8, 25), null), (lesion.EffectiveDateTime!.Value.Day, lesion.EffectiveDateTime.Value.LocalTime));
    }

    [Fact]
    public void A_response_assessment_round_trips_with_both_revisions()
    {
        var report = RoundTrip.Lossless(MskBlazeFiles.Read("diagnostic-report.json"), Json.Default.DiagnosticReport);

        Assert.Equal((163, 5, 1, 2), (report.CaseId, report.CaseRevision, report.AssessmentRevision, report.Timepoint));
        Assert.Equal(("targetsum", 37.6m, "mm"), (report.CumulativeQuantityId, report.CurrentValue, report.Unit));
        Assert.Equal(("FHIR-T", "RECIST 1.1", "Follow-up 2", "C3861001"), (report.TrialName, report.TrialArmName, report.AssessmentName, report.SponsorId));
        Assert.Equal(("-12.0 mm", "-42.3 mm", "-12.0 mm"), (report.ChangeFromPrevious, report.ChangeFromBaseline, report.ChangeFromNadir));
        Assert.Equal(["163-790-NT01", "163-790-T01"], report.LesionIds);
        Assert.Equal(("790", null), (report.Key, report.RevisionDate));
    }

    [Fact]
    public void An_adverse_event_round_trips_with_one_identifier_and_the_version_of_its_grade()
    {
        var adverseEvent = RoundTrip.Lossless(MskBlazeFiles.Read("adverse-event.json"), Json.Default.AdverseEvent);

        Assert.Contains("5.0", adverseEvent.ToJson(), StringComparison.Ordinal);
        Assert.Equal((1, 5.0m, 1), (adverseEvent.Grade, adverseEvent.CtcaeVersion, adverseEvent.SequenceNumber));
        Assert.Equal((false, false), (adverseEvent.IsVerified, adverseEvent.IsOngoing));
        Assert.Equal((new DateOnly(2021, 7, 5), null), (adverseEvent.StartDate, adverseEvent.StopDate));
        Assert.Equal(("10081004", "FHIR-T-FHIR-00002-41-1"), (adverseEvent.Id, adverseEvent.Key));
    }

    [Fact]
    public void A_medication_statement_round_trips()
    {
        var statement = RoundTrip.Lossless(MskBlazeFiles.Read("medication-statement.json"), Json.Default.MedicationStatement);

        Assert.Equal(("FHIR-T", "C3861001", "18: days_supply derived: …"), (statement.Protocol, statement.SponsorId, statement.MetadataRule));
        Assert.Equal("1294555drug_exposure", statement.Key);
    }

    [Fact]
    public void A_group_round_trips() => Assert.Equal("FHIR-T", RoundTrip.Lossless(MskBlazeFiles.Read("group.json"), Json.Default.Group).Key);

    [Theory]
    [InlineData("patient.json", typeof(Patient))]
    [InlineData("laboratory.json", typeof(Observation))]
    [InlineData("diagnostic-report.json", typeof(DiagnosticReport))]
    [InlineData("adverse-event.json", typeof(AdverseEvent))]
    [InlineData("medication-statement.json", typeof(MedicationStatement))]
    [InlineData("group.json", typeof(Group))]
    [InlineData("operation-outcome.json", typeof(OperationOutcome))]
    public void A_resource_hands_over_its_JSON_with_fields_that_no_record_names(string example, Type type)
    {
        var json = JsonNode.Parse(MskBlazeFiles.Read(example))!;
        json["meta"] = new JsonObject { ["versionId"] = "7" };
        var resource = (Resource)json.Deserialize(Json.Default.GetTypeInfo(type)!)!;

        Assert.True(JsonNode.DeepEquals(json, JsonNode.Parse(resource.ToJson())));
        Assert.Equal("7", resource.ToJsonElement().GetProperty("meta").GetProperty("versionId").GetString());
    }

    [Fact]
    public void An_outcome_round_trips() => Assert.Equal(
        "Unable to find sponsor with partner id",
        RoundTrip.Lossless(MskBlazeFiles.Read("operation-outcome.json"), Json.Default.OperationOutcome).Message);

    [Theory]
    [InlineData("""{"issue":[{"code":"value"},{"code":"x","diagnostics":"y"}]}""", "value; y")]
    [InlineData("""{"issue":[{}]}""", null)]
    [InlineData("""{"httpCode":"401"}""", null)]
    public void An_outcome_says_what_its_issues_say(string json, string? message) =>
        Assert.Equal(message, JsonSerializer.Deserialize(json, Json.Default.OperationOutcome)!.Message);

    [Theory]
    [InlineData("""{"id":500009866,"identifier":[{"value":500009866}]}""", "500009866")]
    [InlineData("""{"id":"7"}""", "7")]
    [InlineData("""{}""", null)]
    public void Ids_of_version_1_are_numbers_and_are_read_as_text(string json, string? id)
    {
        var value = JsonSerializer.Deserialize(json, Json.Default.Observation)!;

        Assert.Equal((id, id), (value.Id, value.Key));
    }

    [Theory]
    [InlineData("1988", 1988, null, null)]
    [InlineData("2020-08", 2020, null, null)]
    [InlineData("2020-08-25", 2020, "2020-08-25", null)]
    [InlineData("2021-12-14T02:03:00", 2021, "2021-12-14", null)]
    [InlineData("2022-02-15T23:47:08+05:30", 2022, "2022-02-15", "2022-02-15T18:17:08.0000000+00:00")]
    [InlineData("2022-02-15T23:47:08Z", 2022, "2022-02-15", "2022-02-15T23:47:08.0000000+00:00")]
    [InlineData("unknown", null, null, null)]
    [InlineData("2020-13-45", null, null, null)]
    [InlineData("", null, null, null)]
    public void A_date_says_no_more_than_the_server_did(string text, int? year, string? day, string? instant)
    {
        var date = new PartialDate(text);

        Assert.Equal((year, day, instant), (date.Year, date.Day?.ToString("O"), date.Instant?.ToUniversalTime().ToString("O")));
        Assert.Equal($"\"{text.Replace("+", "\\u002B", StringComparison.Ordinal)}\"", JsonSerializer.Serialize(date, Json.Default.PartialDate));
    }

    [Theory]
    [InlineData("""{"valueString":"a"}""", "a", null, null)]
    [InlineData("""{"valueCode":"07/05/2021"}""", "07/05/2021", null, "2021-07-05")]
    [InlineData("""{"valueInteger":3}""", "3", 3, null)]
    [InlineData("""{"valueDecimal":5.0}""", "5.0", 5, null)]
    [InlineData("""{"valueDecimal":37.6}""", "37.6", null, null)]
    [InlineData("""{"valueString":"26"}""", "26", 26, null)]
    [InlineData("""{"valueDateTime":"2021-07-05T10:00:00"}""", "2021-07-05T10:00:00", null, "2021-07-05")]
    [InlineData("""{"valueBoolean":true}""", null, null, null)]
    public void An_extension_is_read_whichever_value_it_has(string json, string? text, int? number, string? day)
    {
        var extension = JsonSerializer.Deserialize(json, Json.Default.Extension)!;

        Assert.Equal((text, number, day), (extension.Text, extension.WholeNumber, extension.Day?.ToString("O")));
    }
}
