using System.Net;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>The search for records of 1.x: GraphQL, whose failures mostly look like success.</summary>
public sealed class OpenCrvsRecordSearchTests
{
    [Fact]
    public async Task A_record_is_found_by_its_tracking_id()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var found = (await client.SearchRecordsAsync(Search(new() { Event = "birth", TrackingId = OpenCrvsSeed.RegisteredRecordTrackingId }))).EnsureSuccess();

        var record = Assert.Single(found.Results!);
        Assert.Equal((1, "Birth", "2022-10-26"), (found.TotalItems, record.Type, record.DateOfBirth));
        Assert.Equal(("REGISTERED", "2023BHKTHM7", "1673047250000"), (record.Registration!.Status, record.Registration.RegistrationNumber, record.Registration.CreatedAt));
        Assert.Equal(["Santiago", ""], record.ChildName!.Select(name => name.FirstNames));
    }

    [Fact]
    public async Task Pages_are_followed_to_the_end_with_progress()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        var progress = new RecordedProgress();

        var found = await client.ListRecordsAsync(Search(new() { Event = "birth" }, count: 2), progress: progress).ToListAsync();

        Assert.Equal(OpenCrvsSeed.RegisteredBirthRecordIds.Reverse(), found.Select(record => record.Id!));
        Assert.Equal([new(2, 5), new(4, 5), new(5, 5)], progress.Reports);
        Assert.Equal(3, emulator.Requests.Count(request => request.Path == "/graphql"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    [InlineData(100, 3)]
    public async Task No_more_pages_are_asked_for_than_the_limit_needs(int limit, int searches)
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var found = await client.ListRecordsAsync(Search(new() { Event = "birth" }, count: 2), limit).ToListAsync();

        Assert.Equal((Math.Min(limit, 5), searches), (found.Count, emulator.Requests.Count(request => request.Path == "/graphql")));
    }

    [Fact]
    public async Task A_token_without_the_scope_finds_nothing()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Scopes = ["webhook"] });
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        Assert.Equal(0, (await client.SearchRecordsAsync(Search(new() { Event = "birth" }))).EnsureSuccess().TotalItems);
    }

    [Fact]
    public async Task A_token_that_is_refused_in_a_success_is_renewed_and_the_search_repeated()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        await client.TestTokenAsync();
        emulator.RevokeAllTokens();

        var found = (await client.SearchRecordsAsync(Search(new() { Event = "birth" }))).EnsureSuccess();

        Assert.Equal((5, 2), (found.TotalItems, emulator.TokenRequestCount));
        Assert.Equal(2, emulator.Requests.Count(request => request.Path == "/graphql"));
    }

    [Fact]
    public async Task A_refusal_that_stays_is_an_error_in_a_success()
    {
        using var network = ScriptedNetwork.Answering(
            """{"data":{"searchEvents":null},"errors":[{"message":"Unauthorized","path":["searchEvents"],"extensions":{"code":"UNAUTHENTICATED"}}]}""");
        using var connection = OpenCrvsCase.Connect(network, out var client);

        var answer = await client.SearchRecordsAsync(Search(new() { Event = "birth" }));
        var failed = Assert.Throws<RecordSearchException>(answer.EnsureSuccess);

        Assert.Equal(GraphQlErrorCodes.Unauthenticated, Assert.Single(failed.Errors).Code);
        Assert.Equal("The search for records was answered with UNAUTHENTICATED.", failed.Message);
        Assert.Empty(Assert.Throws<RecordSearchException>(new RecordSearchResponse().EnsureSuccess).Errors);
    }

    [Fact]
    public async Task The_quota_of_a_day_ends_with_an_error_that_has_its_code()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { DailyRecordSearches = 1 });
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var failed = await Engine.RefusedAsync<RecordSearchResponse>(
            () => client.ListRecordsAsync(Search(new() { Event = "birth" }, count: 2)).ToListAsync().AsTask());

        Assert.Equal(HttpStatusCode.TooManyRequests, failed.StatusCode);
        Assert.Equal(GraphQlErrorCodes.RateLimitExceeded, Assert.Single(failed.Error!.Errors!).Code);
    }

    [Fact]
    public async Task A_wrong_query_or_variable_is_refused_with_400()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        var wrongQuery = Search(new()) with { Query = "query other { other }" };
        var wrongVariable = Search(new() { AdditionalData = new Dictionary<string, System.Text.Json.JsonElement> { ["colour"] = default } });
        wrongVariable.Variables.AdvancedSearchParameters.AdditionalData!["colour"] = System.Text.Json.JsonDocument.Parse("1").RootElement;

        var first = await Engine.RefusedAsync<RecordSearchResponse>(() => client.SearchRecordsAsync(wrongQuery));
        var second = await Engine.RefusedAsync<RecordSearchResponse>(() => client.SearchRecordsAsync(wrongVariable));

        Assert.Equal(
            [GraphQlErrorCodes.ValidationFailed, GraphQlErrorCodes.BadUserInput],
            new[] { first, second }.Select(failed => failed.Error!.Errors![0].Code));
    }

    private static RecordSearchRequest Search(RecordSearchCriteria criteria, int? count = null) =>
        new() { Variables = new RecordSearchVariables { AdvancedSearchParameters = criteria, Count = count } };
}
