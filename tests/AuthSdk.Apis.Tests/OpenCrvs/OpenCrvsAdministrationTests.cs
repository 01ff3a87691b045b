using System.Net;
using System.Text.Json.Nodes;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>The index, imports and clients: operations that few may call.</summary>
public sealed class OpenCrvsAdministrationTests
{
    [Fact]
    public async Task The_index_is_made_anew_and_events_imported_with_a_token_that_lives_a_week()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Scopes = ["record.reindex", "record.import"], TimeProvider = new ManualTimeProvider() });
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        await client.ReindexEventsAsync([]);
        await client.GetReindexingAsync();
        await client.ImportEventsAsync(new JsonArray(new JsonObject { ["type"] = "birth" }));

        Assert.Equal(
            ["POST /events/events/reindex {}", "GET /events/events/reindex ", """POST /events/events/bulk-import [{"type":"birth"}]"""],
            emulator.Requests.Where(request => request.Path != "/token").Select(request => $"{request.Method} {request.Path} {request.Body}"));
        Assert.Equal(TimeSpan.FromDays(7), connection.Tokens.Client.Current!.Lifetime);
    }

    [Fact]
    public async Task Who_may_not_is_told_so()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        await using var second = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2 });
        using var clientConnection = OpenCrvsCase.Connect(emulator, out var client);
        using var client2Connection = OpenCrvs2Case.Connect(second, out var client2);

        var refused = new[]
        {
            await Engine.RefusedAsync<OpenCrvsError>(() => client.ReindexEventsAsync([])),
            await Engine.RefusedAsync<OpenCrvsError>(() => client.GetReindexingAsync()),
            await Engine.RefusedAsync<OpenCrvsError>(() => client.ImportEventsAsync(new JsonArray())),
            await Engine.RefusedAsync<OpenCrvsError>(() => client2.ListIntegrationsAsync()),
            await Engine.RefusedAsync<OpenCrvsError>(() => client2.CreateIntegrationAsync(new NewIntegration { Name = "n", Scopes = [] })),
        };

        Assert.All(refused, failed => Assert.Equal((HttpStatusCode.Forbidden, EventsErrorCodes.Forbidden), (failed.StatusCode, failed.Error!.Code)));
    }

    [Fact]
    public async Task A_client_is_created_and_its_credentials_do_not_print_themselves()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2, Scopes = ["integration.create"] });
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);

        var credentials = await client.CreateIntegrationAsync(new NewIntegration { Name = "Hospital", Scopes = ["type=record.notify&event=birth,death"] });
        var listed = Assert.Single(await client.ListIntegrationsAsync());

        Assert.Equal((credentials.ClientId, "Hospital", "type=record.notify&event=birth,death"), (listed.Id, listed.Name, Assert.Single(listed.Scopes!)));
        Assert.NotEqual(credentials.ClientSecret, credentials.ShaSecret);
        Assert.Equal($"IntegrationCredentials {{ ClientId = {credentials.ClientId}, ClientSecret = ***, ShaSecret = ***, AdditionalData =  }}", credentials.ToString());
    }

    [Fact]
    public async Task Locations_of_1x_are_found_by_their_identifier()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var found = await client.ListLocationsAsync(type: null, identifier: "CRVS_OFFICE_JWMRGwDBXK");

        Assert.Equal(OpenCrvsSeed.OfficeId, Assert.Single(found.Entry!).Resource!.Id);
        Assert.Equal("/location?identifier=CRVS_OFFICE_JWMRGwDBXK&_count=0", emulator.Requests[0].RawTarget);
    }

    [Fact]
    public async Task Clients_may_not_change_locations_nor_read_the_configuration_of_1_9()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        using var wire = new Wire(emulator);
        await client.TestTokenAsync();
        var token = connection.Tokens.Client.Current!.Value.Reveal();

        Assert.Equal(403, (await wire.PostJsonAsync("/location", "{}", token)).Status);
        Assert.Equal(403, (await wire.PutJsonAsync("/location/x", "{}", token)).Status);
        Assert.Equal(403, (await wire.GetAsync("/events/config", token)).Status);
    }

    [Fact]
    public async Task A_scripted_fault_is_answered_in_place_of_the_API()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        emulator.FailNextRequests(1, HttpStatusCode.InternalServerError, """{"message":"Internal server error","code":"INTERNAL_SERVER_ERROR"}""");

        var failed = await Engine.RefusedAsync<OpenCrvsError>(() => client.TestTokenAsync());

        Assert.Equal((HttpStatusCode.InternalServerError, EventsErrorCodes.InternalServerError), (failed.StatusCode, failed.Error!.Code));
        Assert.Equal("success", await client.TestTokenAsync());
    }
}
