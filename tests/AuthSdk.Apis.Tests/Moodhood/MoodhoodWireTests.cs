using System.Net;
using AuthSdk.Moodhood;

namespace AuthSdk.Apis.Tests.Moodhood;

/// <summary>The operations that the emulator does not serve: what they send, and what they make of a documented answer.</summary>
public sealed class MoodhoodWireTests
{
    private static readonly DateTimeOffset Noon = new(2025, 1, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_invitation_names_its_role()
    {
        using var network = ScriptedNetwork.Answering("""{"id":"i1"}""");
        using var connection = MoodhoodCase.Connect(network, out var client);

        Assert.Equal("i1", (await client.CreateInviteAsync("s", new InviteRequest { Role = SpaceRoles.Moderator })).Id);
        Assert.Equal("POST /v1/spaces/s/invites", network.Operation.Line);
        Assert.Equal("""{"role":"role_space_moderator"}""", network.Operation.Body);
    }

    [Fact]
    public async Task An_access_link_cannot_print_itself()
    {
        using var network = ScriptedNetwork.Answering("""{"url":"https://moodhood.online/room/r?token=abc"}""");
        using var connection = MoodhoodCase.Connect(network, out var client);

        var link = await client.CreateAccessLinkAsync("s", "r", new AccessLinkRequest { Username = "Ada", Role = AccessLinkRoles.User, TimeToLiveSeconds = 60 });

        Assert.Equal("https://moodhood.online/room/r?token=abc", link.Url);
        Assert.DoesNotContain("abc", link.ToString(), StringComparison.Ordinal);
        Assert.Equal("POST /v1/spaces/s/rooms/r/generate-access", network.Operation.Line);
        Assert.Equal("""{"username":"Ada","role":"user","ttl":60}""", network.Operation.Body);
    }

    [Fact]
    public async Task Recordings_and_calls_are_asked_for_by_time()
    {
        using var network = ScriptedNetwork.Answering("""{"items":[{"id":"x","startedAt":"2025-01-20T11:11:23.289Z"}]}""");
        using var connection = MoodhoodCase.Connect(network, out var client);

        var recordings = await client.ListRecordingsAsync("s", "r", since: Noon, until: Noon.AddHours(1));
        var calls = await client.ListCallsAsync("s", "r", Noon);

        Assert.Equal(Noon.Date.Add(new TimeSpan(0, 11, 11, 23, 289)), recordings.Items[0].StartedAt!.Value.UtcDateTime);
        Assert.Equal("x", calls.Items[0].Id);
        Assert.Equal(
            [
                "GET /v1/spaces/s/rooms/r/records?dateFrom=2025-01-20T12:00:00.000+00:00&dateTo=2025-01-20T13:00:00.000+00:00",
                "GET /v1/spaces/s/analytics/calls?roomId=r&date=2025-01-20T12:00:00.000+00:00",
            ],
            network.Operations.Select(operation => Uri.UnescapeDataString(operation.Line)));
        Assert.DoesNotContain(network.Operations, operation => operation.Line.Contains('+', StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_is_a_stream()
    {
        using var network = ScriptedNetwork.Answering("PK", "application/octet-stream");
        using var connection = MoodhoodCase.Connect(network, out var client);

        await using var report = await client.GetCallReportAsync("s", "r", "c");
        using var reader = new StreamReader(report);

        Assert.Equal("PK", await reader.ReadToEndAsync());
        Assert.Equal("GET /v1/spaces/s/analytics/report?roomId=r&callId=c&format=xlsx", network.Operation.Line);
    }

    [Fact]
    public async Task A_webhook_is_read_created_and_given_a_new_secret_that_it_does_not_print()
    {
        using var network = ScriptedNetwork.Answering("""{"url":"https://hook.test/","isActive":true,"secret":"h00k"}""");
        using var connection = MoodhoodCase.Connect(network, out var client);

        await client.GetWebhookAsync("s");
        var created = await client.CreateWebhookAsync("s", new WebhookSettings { Url = "https://hook.test/", IsActive = true });
        var renewed = await client.RenewWebhookSecretAsync("s");

        Assert.Equal(("h00k", "h00k"), (created.Secret, renewed.Secret));
        Assert.DoesNotContain("h00k", created.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            ["GET /v1/spaces/s/webhook", "POST /v1/spaces/s/webhook", "PUT /v1/spaces/s/webhook/refresh-secret"],
            network.Operations.Select(operation => operation.Line));
        Assert.Equal([null, """{"url":"https://hook.test/","isActive":true}""", null], network.Operations.Select(operation => operation.Body));
    }

    [Fact]
    public async Task The_meeting_settings_name_a_room()
    {
        using var network = ScriptedNetwork.Answering("""{"roomId":"r","spaceId":"s"}""");
        using var connection = MoodhoodCase.Connect(network, out var client);

        var settings = await client.GetMeetingSettingsAsync();

        Assert.Equal(("r", "s"), (settings.RoomId, settings.SpaceId));
        Assert.Equal("GET /v1/users/me/settings/meetings", network.Operation.Line);
    }
}
