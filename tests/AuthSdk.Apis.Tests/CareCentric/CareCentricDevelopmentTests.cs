using System.Net;
using AuthSdk.CareCentric;
using AuthSdk.Apis.Tests.Records;
using AuthSdk.Testing;
using Json = AuthSdk.CareCentric.CareCentricJsonContext;

namespace AuthSdk.Apis.Tests.CareCentric;

/// <summary>The resources in development, with the defects of their samples.</summary>
public sealed class CareCentricDevelopmentTests
{
    private static readonly CareCentricEmulatorOptions Open = new() { OpensResourcesInDevelopment = true };

    [Fact]
    public async Task A_vaccination_has_booleans_as_text_and_lists_where_single_values_belong()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(Open);
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var all = await client.SearchImmunizationsAsync(new(CareCentricSeed.PatientId) { Sort = SearchSorts.Date });
        var byWords = await client.SearchImmunizationsAsync(new(CareCentricSeed.PatientId) { VaccineCodeText = "influenza" });
        var one = await client.GetImmunizationAsync(CareCentricSeed.ImmunizationId);

        Assert.Equal([CareCentricSeed.ImmunizationId, "IMMU1VUDFTVLER2AFIKKFYVZSY"], all.Matches.Select(match => match.Id));
        Assert.Equal(CareCentricSeed.ImmunizationId, Assert.Single(byWords.Matches).Id);
        Assert.True(one is { NotGiven: { Value: false, IsText: true }, Practitioner.IsSingle: true, Site.IsSingle: false });
        Assert.True(one.PrimarySource == true);
        Assert.Equal(("Left upper arm", "Intramuscular", "NURSE"), (one.Site![0].DisplayText, one.Route![0].DisplayText, one.Practitioner![0].Actor![0].Display));
        RoundTrip.Lossless(await client.GetJsonAsync("Immunization", CareCentricSeed.ImmunizationId), Json.Default.Immunization);
    }

    [Fact]
    public async Task A_warning_has_its_extensions()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(Open);
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var found = await client.SearchFlagsAsync(new(CareCentricSeed.PatientId) { Code = SearchToken.Snomed("129839007"), CategoryText = "risk", Date = [SearchDate.On(new DateOnly(2021, 1, 6))] });
        var flag = await client.GetFlagAsync(CareCentricSeed.FlagId);

        Assert.Equal(CareCentricSeed.FlagId, Assert.Single(found.Matches).Id);
        Assert.Equal(("active", "Ring twice.", 22), (flag.Status, flag.Extension.Find(ExtensionUrls.FlagComment)!.ValueString, flag.Id!.Length));
    }

    [Fact]
    public async Task A_family_history_may_lack_an_id_and_the_offset_of_its_date()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(Open);
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var found = await client.SearchFamilyMemberHistoriesAsync(new(CareCentricSeed.PatientId));
        var byWords = await client.CountFamilyMemberHistoriesAsync(new(CareCentricSeed.PatientId) { CodeText = "infarction", Status = "completed" });
        var oldest = await client.GetFamilyMemberHistoryAsync(CareCentricSeed.FamilyMemberHistoryId);

        Assert.Equal([null, CareCentricSeed.FamilyMemberHistoryId], found.Matches.Select(match => match.Id));
        Assert.Equal((1, "Grandmother"), (byWords, oldest.Relationship!.DisplayText));
        Assert.Equal(new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero), PartialDate.Parse(oldest.Date!).Start);
    }

    [Fact]
    public async Task Answers_are_one_or_many_and_a_time_of_day_is_found_however_it_is_spelt()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(Open);
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var found = await client.SearchQuestionnaireResponsesAsync(new(CareCentricSeed.PatientId)
        {
            Questionnaire = "Questionnaire/falls", Authored = [SearchDate.From(new DateOnly(2021, 1, 1))], Identifier = "Q1",
        });
        var answers = await client.GetQuestionnaireResponseAsync(CareCentricSeed.QuestionnaireResponseId);

        Assert.Equal(answers.Id, Assert.Single(found.Matches).Id);
        Assert.Equal([1, 1, 2], answers.Item!.Select(item => item.Answer!.Count));
        Assert.True(answers.Item![0].Answer![0].ValueBoolean == true);
        Assert.Equal(("07:30:00", "A stick"), (answers.Item[1].Answer![0].TimeOfDay, answers.Item[2].Answer![1].ValueString));
        RoundTrip.Lossless(await client.GetJsonAsync("QuestionnaireResponse", answers.Id!), Json.Default.QuestionnaireResponse);
    }

    [Fact]
    public async Task A_server_that_does_not_open_them_refuses()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var refused = await Engine.RefusedAsync<OperationOutcome>(() => client.SearchFlagsAsync(new(CareCentricSeed.PatientId)));

        Assert.Equal((HttpStatusCode.NotFound, "not-supported"), (refused.StatusCode, refused.Error!.Issue![0].Code));
    }

    [Theory]
    [InlineData("""{"resourceType":"Immunization","notGiven":"false","primarySource":true,"site":[{"text":"arm"},{"text":"leg"}],"route":{"text":"r"},"practitioner":{"actor":[{"display":"N"}]}}""")]
    [InlineData("""{"resourceType":"Immunization","notGiven":false,"site":{"text":"arm"},"practitioner":[{"role":{"text":"r"},"actor":{"display":"N"}}],"reaction":[{"reported":"true"}]}""")]
    public void Vaccinations_are_written_as_they_were(string json) => RoundTrip.Lossless(json, Json.Default.Immunization);

    [Theory]
    [InlineData("""{"resourceType":"QuestionnaireResponse","item":[{"answer":{"time":"1"}},{"answer":[{"valueTime":"2"}]},{"item":[{"answer":[]}]}]}""")]
    [InlineData("""{"resourceType":"QuestionnaireResponse","item":[{"answer":{"valueDecimal":1.50,"item":[{"linkId":"1"}]}}]}""")]
    public void Answers_are_written_as_they_were(string json) => RoundTrip.Lossless(json, Json.Default.QuestionnaireResponse);

    [Fact]
    public void What_is_neither_yes_nor_no_is_an_error() => Assert.Throws<System.Text.Json.JsonException>(() =>
        System.Text.Json.JsonSerializer.Deserialize("""{"notGiven":"perhaps"}""", Json.Default.Immunization));
}
