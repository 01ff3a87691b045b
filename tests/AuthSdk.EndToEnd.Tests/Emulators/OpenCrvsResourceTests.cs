using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Emulators;

public sealed class OpenCrvsResourceTests
{
    private static readonly OpenCrvsEmulatorOptions Defaults = new();
    private static readonly string TokenRequest =
        $"/auth/token?client_id={Defaults.ClientId}&client_secret={Defaults.ClientSecret}&grant_type=client_credentials";

    [Fact]
    public async Task Locations_of_the_first_generation_need_no_token_but_a_type()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var bundle = (await wire.GetAsync("/location?type=HEALTH_FACILITY&_count=0&status=active")).Json;
        var one = await wire.GetAsync("/location/" + OpenCrvsSeed.OfficeId);

        Assert.Equal(1, bundle.GetProperty("total").GetInt32());
        Assert.Equal(
            OpenCrvsSeed.HealthFacilityId, bundle.GetProperty("entry")[0].GetProperty("resource").GetProperty("id").GetString());
        Assert.Equal("Central District Office", one.Text("name"));
        Assert.Equal(400, (await wire.GetAsync("/location?_count=0")).Status);
        Assert.Equal(404, (await wire.GetAsync("/location/nowhere")).Status);
    }

    [Fact]
    public async Task A_birth_is_created_once_and_notified_once_in_the_first_generation()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var token = await TokenAsync(wire);

        var created = await wire.PostJsonAsync("/events/events", """{"type":"birth","transactionId":"t1","dateOfEvent":"x"}""", token);
        var again = await wire.PostJsonAsync("/events/events", """{"type":"birth","transactionId":"t1"}""", token);
        var notification = $$$"""
            {"eventId":"{{{created.Text("id")}}}","transactionId":"n1","type":"NOTIFY","createdAtLocation":"{{{OpenCrvsSeed.HealthFacilityId}}}",
             "declaration":{"child.name":{"firstname":"Jane","surname":"Doe"},"child.dob":"2025-06-02"},"annotation":{}}
            """;
        var notified = await wire.PostJsonAsync("/events/events/notifications", notification, token);
        var repeated = await wire.PostJsonAsync("/events/events/notifications", notification, token);

        Assert.Equal(created.Body, again.Body);
        Assert.Matches("^[0-9A-Z]{6}$", created.Text("trackingId"));
        Assert.Equal(notified.Body, repeated.Body);
        Assert.Equal(["CREATE", "NOTIFY", "NOTIFY"], notified.Json.GetProperty("actions").EnumerateArray()
            .Select(action => action.GetProperty("type").GetString()));
        Assert.Equal(
            notified.Json.GetProperty("actions")[1].GetProperty("id").GetString(),
            notified.Json.GetProperty("actions")[2].GetProperty("originalActionId").GetString());
    }

    [Theory]
    [InlineData(OpenCrvsGeneration.V1, "/events/events", "{}", 400, "Input validation failed")]
    [InlineData(OpenCrvsGeneration.V1, "/events/events", """{"type":"marriage","transactionId":"t"}""", 403, "FORBIDDEN")]
    [InlineData(OpenCrvsGeneration.V2, "/events/events", """{"type":"foo","transactionId":"t"}""", 400, "No configuration found for event type: foo")]
    [InlineData(OpenCrvsGeneration.V2, "/events/events", """{"type":"birth","transactionId":"t"}""", 400,
        "createdAtLocation is required and must be a valid location id")]
    [InlineData(OpenCrvsGeneration.V2, "/events/events", """{"type":"birth","transactionId":"t","nonsense":1}""", 400, "BAD_REQUEST")]
    [InlineData(OpenCrvsGeneration.V1, "/events/events/notifications",
        """{"eventId":"11111111-0000-4000-8000-000000000001","transactionId":"t"}""", 404,
        "Event not found with ID: 11111111-0000-4000-8000-000000000001")]
    [InlineData(OpenCrvsGeneration.V1, "/events/events/notifications",
        """{"eventId":"cb813494-9339-48dd-85a1-156278436f30","transactionId":"t","createdAtLocation":"a45b982a-5c7b-4bd9-8fd8-a42d0994054c"}""",
        400, "createdAtLocation must be an office location")]
    [InlineData(OpenCrvsGeneration.V1, "/events/events/notifications",
        """{"eventId":"cb813494-9339-48dd-85a1-156278436f30","transactionId":"t","createdAtLocation":"d89c1114-eddc-4dca-8352-4d2105c876f8","declaration":{"foo.bar":"x"}}""",
        400, """[{"message":"Unexpected field","id":"foo.bar","value":"x"}]""")]
    [InlineData(OpenCrvsGeneration.V1, "/events/events/search", """{"query":{"type":"and","clauses":[]}}""", 400, "Input validation failed")]
    public async Task It_refuses_payloads_as_documented(OpenCrvsGeneration generation, string path, string body, int status, string message)
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = generation });
        using var wire = new Wire(emulator);

        var answer = await wire.PostJsonAsync(path, body, await TokenAsync(wire));

        Assert.Equal((status, message), (answer.Status, answer.Text("message")));
        Assert.Equal(status, answer.Json.GetProperty("data").GetProperty("httpStatus").GetInt32());
    }

    [Fact]
    public async Task A_registered_event_cannot_be_notified()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2 });
        using var wire = new Wire(emulator);

        var answer = await wire.PostJsonAsync(
            $"/events/events/{OpenCrvsSeed.RegisteredEventId}/notify",
            $$"""{"transactionId":"t","createdAtLocation":"{{OpenCrvsSeed.HealthFacilityId}}"}""",
            await TokenAsync(wire));

        Assert.Equal((409, "CONFLICT"), (answer.Status, answer.Text("code")));
    }

    [Fact]
    public async Task Scope_and_media_type_are_checked_before_the_payload()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Scopes = ["recordsearch"] });
        using var wire = new Wire(emulator);
        var token = await TokenAsync(wire);

        Assert.Equal(403, (await wire.PostJsonAsync("/events/events", "{}", token)).Status);
        Assert.Equal(403, (await wire.GetAsync("/events/config", token)).Status);
        Assert.Equal(415, (await wire.SendAsync(HttpMethod.Post, "/events/events/search", Wire.Form("a=b"), token)).Status);
        Assert.Equal(401, (await wire.PostJsonAsync("/events/events/search", "{}")).Status);
    }

    [Theory]
    [InlineData("""{"eventType":"birth","status":{"type":"exact","term":"REGISTERED"},"data":{"child.nid":{"type":"exact","term":"1234567890"}}}""", 1)]
    [InlineData("""{"eventType":"death"}""", 0)]
    [InlineData("""{"trackingId":{"type":"exact","term":"BHKTHM"}}""", 1)]
    [InlineData("""{"status":{"type":"anyOf","terms":["CREATED","REGISTERED"]},"createdAt":{"type":"range","gte":"2025-06-03","lte":"2025-06-03"}}""", 1)]
    [InlineData("""{"createdAtLocation":{"type":"within","location":"a45b982a-5c7b-4bd9-8fd8-a42d0994054c"}}""", 1)]
    public async Task Search_finds_what_its_clauses_say(string clause, int total)
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.PostJsonAsync(
            "/events/events/search", $$$"""{"query":{"type":"and","clauses":[{{{clause}}}]},"limit":10}""", await TokenAsync(wire));

        Assert.Equal((200, total), (answer.Status, answer.Json.GetProperty("total").GetInt32()));
        Assert.Equal(total, answer.Json.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task The_second_generation_reads_events_and_locations_and_has_no_fhir()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2 });
        using var wire = new Wire(emulator);
        var token = await TokenAsync(wire);

        var read = await wire.GetAsync("/events/events/" + OpenCrvsSeed.RegisteredEventId, token);
        var locations = await wire.GetAsync("/events/locations?isActive=true&locationType=HEALTH_FACILITY", token);
        var created = await wire.PostJsonAsync(
            "/events/events/notify",
            $$"""{"eventType":"birth","transactionId":"t","createdAtLocation":"{{OpenCrvsSeed.HealthFacilityId}}"}""",
            token);

        Assert.Equal("READ", read.Json.GetProperty("actions")[3].GetProperty("type").GetString());
        Assert.Equal(OpenCrvsSeed.HealthFacilityId, Assert.Single(locations.Json.EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(3, created.Json.GetProperty("actions").GetArrayLength());
        Assert.Equal(404, (await wire.GetAsync("/events/events/11111111-0000-4000-8000-000000000001", token)).Status);
        Assert.Equal(404, (await wire.GetAsync("/location?type=CRVS_OFFICE", token)).Status);
        Assert.Equal(401, (await wire.GetAsync("/events/locations")).Status);
    }

    private static async Task<string> TokenAsync(Wire wire) =>
        (await wire.SendAsync(HttpMethod.Post, TokenRequest, null)).AccessToken;
}
