using AuthSdk.Moodhood;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.Moodhood;

/// <summary>Each operation at least once, over sockets, against the emulator.</summary>
public sealed class MoodhoodEveryOperationTests
{
    private const string Space = MoodhoodSeed.SpaceId;
    private const string Room = MoodhoodSeed.RoomId;

    private static readonly NewUser Guest = new() { Email = "guest@example.test", Username = "Guest", Password = "gu3st\"pass" };

    [Fact]
    public async Task Every_operation_of_the_client_is_served()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var client);
        var api = RecordedApi.Of<IMoodhoodApi>(client, out var calls);

        await UseAsync(api);
        Assert.Equal(Room, (await api.GetRoomByAliasAsync(MoodhoodSeed.RoomAlias)).Id);
        var participant = await api.CreateParticipantAsync(Space, new NewParticipant { Name = "Ada", RoomId = Room });
        Assert.NotEmpty((await api.CreateSignalingTokenAsync(Space, participant.Id)).Value);
        await api.JoinRoomAsync(Space, Room, new JoinRequest { ParticipantId = participant.Id });
        Assert.NotEmpty((await api.CreateUserAsClientAsync(Guest with { Email = "other@example.test" })).Id);

        calls.AssertEveryOperationOf<IMoodhoodApi>();
    }

    [Fact]
    public async Task Every_operation_of_the_client_with_a_personal_token_is_served()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { PersonalToken = "pt-0003" });
        using var connection = Engine.Connect(
            new MoodhoodPersonalApiOptions { Server = new Uri(emulator.Address, "/v1"), AccessToken = "pt-0003" }, out IMoodhoodPersonalApi client);
        var api = RecordedApi.Of<IMoodhoodPersonalApi>(client, out var calls);

        await UseAsync(api);
        Assert.Equal(Room, (await api.GetRoomByAliasAsync(MoodhoodSeed.RoomAlias)).Id);
        var participant = await api.CreateParticipantAsync(Space, new NewParticipant { Name = "Ada", RoomId = Room });
        Assert.NotEmpty((await api.CreateSignalingTokenAsync(Space, participant.Id)).Value);
        await api.JoinRoomAsync(Space, Room, new JoinRequest { ParticipantId = participant.Id });

        calls.AssertEveryOperationOf<IMoodhoodPersonalApi>();
        Assert.Equal(0, emulator.TokenRequestCount);
    }

    private static async Task UseAsync(IMoodhoodOperations api)
    {
        var space = await api.CreateSpaceAsync(new SpaceSettings { Name = "Mine", IsPublic = true });
        await api.UpdateSpaceAsync(space.Id, new SpaceSettings { Name = "Ours" });
        Assert.Contains((await api.ListSpacesAsync()).Items, found => (found.Id, found.Name) == (space.Id, "Ours"));

        var room = await api.CreateRoomAsync(space.Id, new RoomSettings { Name = "Stand-up" });
        await api.UpdateRoomAsync(space.Id, room.Id, new RoomSettings { Name = "Sit-down" });
        Assert.Equal("Sit-down", (await api.GetRoomAsync(space.Id, room.Id)).Name);
        Assert.Single((await api.ListRoomsAsync(space.Id)).Items);

        var user = await api.CreateUserAsync(Guest);
        Assert.Equal("host@example.test", (await api.GetCurrentUserAsync()).Email);
        await api.UpdateMeetingSettingsAsync(new MeetingSettings { RoomId = room.Id, SpaceId = space.Id });
        Assert.Equal(room.Id, (await api.GetMeetingSettingsAsync()).RoomId);

        var invite = await api.CreateInviteAsync(space.Id, new InviteRequest { Role = SpaceRoles.Moderator });
        await api.ActivateInviteAsync(space.Id, invite.Id);
        await api.GrantRoomRoleAsync(space.Id, room.Id, new RoleGrant { TargetUserId = user.Id, Role = RoomRoles.Moderator });
        Assert.NotEmpty((await api.CreateAccessLinkAsync(space.Id, room.Id, new AccessLinkRequest { Role = AccessLinkRoles.User })).Url);
        await api.DeleteRoomAsync(space.Id, room.Id);

        var recording = Assert.Single((await api.ListRecordingsAsync(Space, Room)).Items);
        Assert.NotEmpty(await api.GetRecordingDownloadAsync(Space, Room, recording.Id));
        var address = await api.GetRecordingAddressAsync(Space, Room, recording.Id);
        using var file = await api.DownloadAsync(address);
        Assert.True(file.IsSuccessStatusCode);

        var call = Assert.Single((await api.ListCallsAsync(Space, Room, MoodhoodSeed.RecordedAt)).Items);
        await using var report = await api.GetCallReportAsync(Space, Room, call.Id, ReportFormats.Json);
        Assert.Equal('{', report.ReadByte());

        var webhook = await api.CreateWebhookAsync(space.Id, new WebhookSettings { Url = "https://example.org/hook" });
        Assert.Null((await api.GetWebhookAsync(space.Id)).Secret);
        Assert.False((await api.UpdateWebhookAsync(space.Id, new WebhookSettings { Url = "https://example.org/hook", IsActive = false })).IsActive);
        Assert.NotEqual(webhook.Secret, (await api.RenewWebhookSecretAsync(space.Id)).Secret);
        await api.DeleteWebhookAsync(space.Id);
    }
}
