using System.Net;
using System.Text.Json.Nodes;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>The queue of corrections in both generations: asked for, found, decided.</summary>
public sealed class OpenCrvsCorrectionTests
{
    private static readonly EventSearch Waiting = new()
    {
        Query = SearchExpression.All(new SearchClause { Flags = new FlagFilter { AnyOf = [EventFlags.CorrectionRequested] } }),
    };

    [Fact]
    public async Task A_correction_is_approved_in_1_9()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var asked = await client.RequestCorrectionAsync(Request());
        var again = await client.RequestCorrectionAsync(Request());
        var waiting = Assert.Single((await client.SearchEventsAsync(Waiting)).Results);
        var approved = await client.ApproveCorrectionAsync(Approval(Assert.Single(asked.ListOpenCorrections()).Id));

        Assert.Equal(asked.Actions!.Count, again.Actions!.Count);
        Assert.Equal(ActionStatuses.Accepted, asked.FindOutcome("c1", ActionTypes.RequestCorrection)!.Status);
        Assert.Equal("Jane", (string?)waiting.Declaration!["child.name"]!["firstname"]);
        Assert.Equal(ActionStatuses.Accepted, approved.FindOutcome("a1", ActionTypes.ApproveCorrection)!.Status);
        Assert.Empty(approved.ListOpenCorrections());
        Assert.Empty((await client.SearchEventsAsync(Waiting)).Results);
        var corrected = await client.SearchEventsAsync(new() { Query = SearchExpression.Any(new SearchClause { Id = OpenCrvsSeed.RegisteredEventId }) });
        Assert.Equal("Joan", (string?)Assert.Single(corrected.Results).Declaration!["child.name"]!["firstname"]);
    }

    [Fact]
    public async Task A_correction_is_rejected_in_1_9()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        var asked = await client.RequestCorrectionAsync(Request());

        var rejected = await client.RejectCorrectionAsync(Rejection(Assert.Single(asked.ListOpenCorrections()).Id));

        Assert.Equal("no proof", rejected.FindOutcome("r1", ActionTypes.RejectCorrection)!.Content!.Value.GetProperty("reason").GetString());
        Assert.Empty(rejected.ListOpenCorrections());
    }

    [Fact]
    public async Task Corrections_are_decided_in_2x()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2 });
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);

        var asked = await client.RequestCorrectionAsync(OpenCrvsSeed.RegisteredEventId, Request());
        var approved = await client.ApproveCorrectionAsync(OpenCrvsSeed.RegisteredEventId, Approval(Assert.Single(asked.ListOpenCorrections()).Id));
        var second = await client.RequestCorrectionAsync(OpenCrvsSeed.RegisteredEventId, Request() with { TransactionId = "c2" });
        var rejected = await client.RejectCorrectionAsync(OpenCrvsSeed.RegisteredEventId, Rejection(Assert.Single(second.ListOpenCorrections()).Id));

        Assert.Empty(approved.ListOpenCorrections());
        Assert.Empty(rejected.ListOpenCorrections());
        Assert.Equal(
            ["request", "approve", "request", "reject"],
            emulator.Requests.Where(request => request.Path.Contains("/correction/", StringComparison.Ordinal)).Select(request => request.Path.Split('/')[^1]));
    }

    [Fact]
    public async Task A_decision_about_nothing_is_a_conflict()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var refused = await Engine.RefusedAsync<OpenCrvsError>(() => client.ApproveCorrectionAsync(Approval("no-such-request")));

        Assert.Equal((HttpStatusCode.Conflict, EventsErrorCodes.Conflict), (refused.StatusCode, refused.Error!.Code));
        Assert.StartsWith("Action 'APPROVE_CORRECTION' cannot be performed", refused.Error.Message, StringComparison.Ordinal);
    }

    private static ActionRequest Request() => new()
    {
        EventId = OpenCrvsSeed.RegisteredEventId,
        TransactionId = "c1",
        Type = ActionTypes.RequestCorrection,
        CreatedAtLocation = OpenCrvsSeed.OfficeId,
        Declaration = new JsonObject { ["child.name"] = DeclarationValues.Name("Joan", "Doe") },
    };

    private static CorrectionApproval Approval(string requestId) => new()
    {
        EventId = OpenCrvsSeed.RegisteredEventId,
        TransactionId = "a1",
        CreatedAtLocation = OpenCrvsSeed.OfficeId,
        RequestId = requestId,
    };

    private static CorrectionRejection Rejection(string requestId) => new()
    {
        EventId = OpenCrvsSeed.RegisteredEventId,
        TransactionId = "r1",
        CreatedAtLocation = OpenCrvsSeed.OfficeId,
        RequestId = requestId,
        Content = new ActionReason { Reason = "no proof" },
    };
}
