using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>Version 2.x against its emulator, and what the emulator does not serve on the wire.</summary>
public sealed class OpenCrvs2OperationTests
{
    private static readonly OpenCrvsEmulatorOptions SecondGeneration = new() { Generation = OpenCrvsGeneration.V2 };

    [Fact]
    public async Task A_birth_is_created_notified_read_and_found()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(SecondGeneration);
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);

        var created = await client.CreateEventAsync(
            new NewEvent { Type = "birth", TransactionId = "t1", CreatedAtLocation = OpenCrvsSeed.HealthFacilityId });
        var notified = await client.NotifyEventAsync(created.Id, new ActionRequest
        {
            EventId = created.Id,
            TransactionId = "n1",
            Type = "NOTIFY",
            CreatedAtLocation = OpenCrvsSeed.HealthFacilityId,
            Declaration = new JsonObject { ["child.gender"] = "female" },
        });
        var read = await client.GetEventAsync(created.Id);
        var found = await client.SearchEventsAsync(new EventSearch
        {
            Query = new SearchExpression { Type = "and", Clauses = [new SearchClause { EventType = "birth", Status = SearchTerm.Exact(EventStatuses.Notified) }] },
        });

        Assert.Equal(created.TrackingId, notified.TrackingId);
        Assert.Equal(["CREATE", "NOTIFY", "NOTIFY", "READ"], read.Actions!.Select(action => action.Type));
        Assert.Equal(read.Actions![1].Id, read.Actions[2].OriginalActionId);
        Assert.Equal(created.Id, Assert.Single(found.Results).Id);
    }

    [Fact]
    public async Task A_death_is_created_and_notified_in_one_call()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(SecondGeneration);
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);
        var notification = new EventNotification
        {
            EventType = "death",
            TransactionId = "t1",
            CreatedAtLocation = OpenCrvsSeed.HealthFacilityId,
            Declaration = new JsonObject { ["eventDetails.date"] = "2025-06-02" },
        };

        var first = await client.CreateAndNotifyEventAsync(notification);
        var again = await client.CreateAndNotifyEventAsync(notification);

        Assert.Equal(("death", first.Id), (first.Type, again.Id));
        Assert.Equal(["CREATE", "NOTIFY", "NOTIFY"], again.Actions!.Select(action => action.Type));
    }

    [Fact]
    public async Task An_unknown_event_is_an_API_error()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(SecondGeneration);
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);

        var failed = await Engine.RefusedAsync<OpenCrvsError>(() => client.GetEventAsync("00000000-0000-4000-8000-000000000000"));

        Assert.Equal(HttpStatusCode.NotFound, failed.StatusCode);
        Assert.Equal("NOT_FOUND", failed.Error!.Code);
    }

    [Fact]
    public async Task Locations_are_listed_with_a_token()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(SecondGeneration);
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);

        var facilities = await client.ListLocationsAsync(LocationTypes.HealthFacility);
        var office = Assert.Single(await client.ListLocationsAsync(externalId: "JWMRGwDBXK"));

        Assert.Equal([OpenCrvsSeed.HealthFacilityId, OpenCrvsSeed.InactiveFacilityId], facilities.Select(location => location.Id));
        Assert.Equal(new DateTimeOffset(2024, 12, 31, 0, 0, 0, TimeSpan.Zero), facilities[1].ValidUntil);
        Assert.Equal((OpenCrvsSeed.OfficeId, OpenCrvsSeed.AdministrativeAreaId), (office.Id, office.AdministrativeAreaId));
        Assert.StartsWith("Bearer ", emulator.Requests[^1].Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_configuration_is_a_stream()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(SecondGeneration);
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);

        await using var stream = await client.GetConfigurationAsync();
        using var configuration = await JsonDocument.ParseAsync(stream);

        Assert.Equal(["birth", "death"], configuration.RootElement.EnumerateArray().Select(type => type.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_correction_is_requested_of_one_event()
    {
        using var network = ScriptedNetwork.Answering("""{"id":"e/1"}""");
        using var connection = OpenCrvs2Case.Connect(network, out var client);

        await client.RequestCorrectionAsync("e/1", new ActionRequest { EventId = "e/1", TransactionId = "c1", Type = ActionTypes.RequestCorrection, CreatedAtLocation = "l1" });

        Assert.Equal("POST /events/events/e%2F1/correction/request", network.Operation.Line);
        Assert.Equal("""{"eventId":"e/1","transactionId":"c1","type":"REQUEST_CORRECTION","createdAtLocation":"l1"}""", network.Operation.Body);
    }
}
