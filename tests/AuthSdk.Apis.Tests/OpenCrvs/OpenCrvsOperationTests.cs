using System.Net;
using System.Text.Json.Nodes;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>Version 1.x against its emulator, and what the emulator does not serve on the wire.</summary>
public sealed class OpenCrvsOperationTests
{
    [Fact]
    public async Task A_birth_is_created_notified_and_found()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var created = await client.CreateEventAsync(new NewEvent { Type = "birth", TransactionId = "t1" });
        var notified = await client.NotifyEventAsync(new ActionRequest
        {
            EventId = created.Id,
            TransactionId = "n1",
            Type = "NOTIFY",
            CreatedAtLocation = OpenCrvsSeed.HealthFacilityId,
            Declaration = new JsonObject { ["child.dob"] = "2025-06-02" },
        });
        var found = await client.SearchEventsAsync(new EventSearch
        {
            Query = new SearchExpression { Type = "and", Clauses = [new SearchClause { TrackingId = SearchTerm.Exact(created.TrackingId!) }] },
            Limit = 10,
        });

        Assert.Equal(["CREATE"], created.Actions!.Select(action => action.Type));
        Assert.Equal(["CREATE", "NOTIFY", "NOTIFY"], notified.Actions!.Select(action => action.Type));
        Assert.Equal("2025-06-02", (string?)notified.Actions![1].Declaration!["child.dob"]);
        var hit = Assert.Single(found.Results);
        Assert.Equal((1, created.Id, EventStatuses.Notified), (found.Total, hit.Id, hit.Status));
        Assert.Equal(["incomplete"], hit.Flags);
    }

    [Fact]
    public async Task The_registered_birth_is_found_by_its_number_with_its_legal_status()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var found = await client.SearchEventsAsync(new EventSearch
        {
            Query = new SearchExpression
            {
                Type = "or",
                Clauses =
                [
                    new SearchClause { RegistrationNumber = SearchTerm.Exact("2025BHKTHM7") },
                    new SearchClause { Data = new Dictionary<string, SearchTerm> { ["child.nid"] = SearchTerm.Exact("1234567890") } },
                ],
            },
        });

        var hit = Assert.Single(found.Results);
        Assert.Equal((OpenCrvsSeed.RegisteredEventId, OpenCrvsSeed.RegisteredTrackingId), (hit.Id, hit.TrackingId));
        Assert.Equal("2025BHKTHM7", hit.LegalStatuses!.Registered!.RegistrationNumber);
        Assert.Equal("Jane", (string?)hit.Declaration!["child.name"]!["firstname"]);
    }

    [Fact]
    public async Task A_refused_declaration_lists_its_errors()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        var created = await client.CreateEventAsync(new NewEvent { Type = "birth", TransactionId = "t1" });

        var failed = await Engine.RefusedAsync<OpenCrvsError>(() => client.NotifyEventAsync(new ActionRequest
        {
            EventId = created.Id,
            TransactionId = "n1",
            CreatedAtLocation = OpenCrvsSeed.HealthFacilityId,
            Declaration = new JsonObject { ["child.colour"] = "red" },
        }));
        var error = failed.Error!;

        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), (failed.StatusCode, error.Code));
        Assert.Equal("child.colour", Assert.Single(error.ReadDeclarationErrors()).Id);
    }

    [Fact]
    [Trait("Dialect", "NoToken")]
    public async Task Locations_are_read_without_a_token()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var bundle = await client.ListLocationsAsync(LocationTypes.HealthFacility, status: "active");
        var office = await client.GetLocationAsync(OpenCrvsSeed.OfficeId);

        var facility = Assert.Single(bundle.Entry!).Resource!;
        Assert.Equal((1, OpenCrvsSeed.HealthFacilityId, "My hospital"), (bundle.Total, facility.Id, facility.Name));
        Assert.Equal(("Central District Office", "active"), (office.Name, office.Status));
        Assert.Equal($"Location/{OpenCrvsSeed.AdministrativeAreaId}", office.PartOf!.Reference);
        Assert.Equal(0, emulator.TokenRequestCount);
        Assert.All(emulator.Requests, request => Assert.False(request.Headers.ContainsKey("Authorization")));
        Assert.Equal("/location?type=HEALTH_FACILITY&status=active&_count=0", emulator.Requests[0].RawTarget);
    }

    [Fact]
    public async Task The_gateway_tests_the_token()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        Assert.Equal("success", await client.TestTokenAsync());
    }

    [Fact]
    public async Task A_client_without_the_scope_is_forbidden_and_not_renewed()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Scopes = ["recordsearch"] });
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var failed = await Engine.RefusedAsync<OpenCrvsError>(() => client.CreateEventAsync(new NewEvent { Type = "birth", TransactionId = "t" }));

        Assert.Equal((HttpStatusCode.Forbidden, 1), (failed.StatusCode, emulator.TokenRequestCount));
    }

    [Fact]
    public async Task A_correction_is_requested()
    {
        using var network = ScriptedNetwork.Answering("""{"id":"e1"}""");
        using var connection = OpenCrvsCase.Connect(network, out var client);

        var corrected = await client.RequestCorrectionAsync(new ActionRequest { EventId = "e1", TransactionId = "c1", Type = ActionTypes.RequestCorrection, CreatedAtLocation = "l1" });

        Assert.Equal("e1", corrected.Id);
        Assert.Equal("POST /events/events/correction/request", network.Operation.Line);
        Assert.Equal("""{"eventId":"e1","transactionId":"c1","type":"REQUEST_CORRECTION","createdAtLocation":"l1"}""", network.Operation.Body);
    }

    [Fact]
    public async Task A_notification_is_the_bundle_as_it_is()
    {
        using var network = ScriptedNetwork.Answering("""{"resourceType":"Bundle","trackingId":"BABC123"}""");
        using var connection = OpenCrvsCase.Connect(network, out var client);

        var outcome = await client.SendNotificationAsync(new JsonObject { ["resourceType"] = "Bundle", ["type"] = "document" });

        Assert.Equal("BABC123", outcome.TrackingId);
        Assert.Equal("POST /notification", network.Operation.Line);
        Assert.Equal("""{"resourceType":"Bundle","type":"document"}""", network.Operation.Body);
    }

    [Fact]
    public async Task Records_are_searched_through_GraphQL()
    {
        using var network = ScriptedNetwork.Answering(
            """{"data":{"searchEvents":{"totalItems":1,"results":[{"id":"r1","type":"Birth","registration":{"trackingId":"B1"}}]}}}""");
        using var connection = OpenCrvsCase.Connect(network, out var client);

        var found = await client.SearchRecordsAsync(new RecordSearchRequest
        {
            Variables = new RecordSearchVariables { AdvancedSearchParameters = new RecordSearchCriteria { TrackingId = "B1" }, Count = 5 },
        });

        Assert.Equal("B1", Assert.Single(found.Data!.SearchEvents!.Results!).Registration!.TrackingId);
        Assert.Equal("POST /graphql", network.Operation.Line);
        var sent = JsonNode.Parse(network.Operation.Body!)!;
        Assert.Equal("searchEvents", (string?)sent["operationName"]);
        Assert.Equal(RecordSearchRequest.SearchEvents, (string?)sent["query"]);
        Assert.Equal("""{"advancedSearchParameters":{"trackingId":"B1"},"count":5}""", sent["variables"]!.ToJsonString());
    }
}
