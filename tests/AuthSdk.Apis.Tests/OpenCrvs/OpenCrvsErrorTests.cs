using System.Net;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>Each shape of refusal as an exception that has it, and the body beside it.</summary>
public sealed class OpenCrvsErrorTests
{
    [Fact]
    public async Task A_violation_of_the_schema_lists_its_issues()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var failed = await Engine.RefusedAsync<OpenCrvsError>(() => client.SearchEventsAsync(new() { Query = SearchExpression.All() }));

        Assert.Equal((HttpStatusCode.BadRequest, "Input validation failed"), (failed.StatusCode, failed.Error!.Message));
        Assert.Equal("query", Assert.Single(Assert.Single(failed.Error.Issues!).Path!).GetString());
        Assert.Contains("\"issues\"", failed.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gateway_refuses_a_token_in_its_own_format()
    {
        using var network = ScriptedNetwork.Answering(
            """{"statusCode":401,"error":"Unauthorized","message":"Invalid token"}""", status: HttpStatusCode.Unauthorized);
        using var connection = OpenCrvs2Case.Connect(network, out var client);

        var failed = await Engine.RefusedAsync<OpenCrvsError>(() => client.GetEventAsync("e1"));

        Assert.Equal((401, "Unauthorized", "Invalid token", null), (failed.Error!.StatusCode, failed.Error.Error, failed.Error.Message, failed.Error.Code));
    }

    [Fact]
    public async Task A_state_that_does_not_allow_an_action_is_a_conflict()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2 });
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);
        var notification = new ActionRequest { EventId = OpenCrvsSeed.RegisteredEventId, TransactionId = "n1", CreatedAtLocation = OpenCrvsSeed.OfficeId };

        var failed = await Engine.RefusedAsync<OpenCrvsError>(() => client.NotifyEventAsync(notification.EventId, notification));

        Assert.Equal((HttpStatusCode.Conflict, EventsErrorCodes.Conflict), (failed.StatusCode, failed.Error!.Code));
    }

    [Fact]
    public async Task A_body_that_is_no_such_JSON_is_there_as_text()
    {
        using var network = ScriptedNetwork.Answering("<html>502</html>", "text/html", HttpStatusCode.BadGateway);
        using var connection = OpenCrvsCase.Connect(network, out var client);

        var failed = await Engine.RefusedAsync<OpenCrvsError>(() => client.TestTokenAsync());

        Assert.Equal(("<html>502</html>", null), (failed.Content, failed.Error));
    }
}
