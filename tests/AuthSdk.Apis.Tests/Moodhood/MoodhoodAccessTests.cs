using System.Net;
using AuthSdk.Moodhood;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.Moodhood;

/// <summary>Users, invitations, roles and links, with a second person.</summary>
public sealed class MoodhoodAccessTests
{
    private static readonly NewUser Guest = new() { Email = "guest@example.test", Username = "Guest", Password = "gu3st\"pass", Phone = "+10000000000" };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_user_is_created_with_either_token_and_signs_in_with_the_email_address(bool asClient)
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var host);

        var created = asClient ? await host.CreateUserAsClientAsync(Guest) : await host.CreateUserAsync(Guest);
        using var guestConnection = SignIn(emulator, Guest.Email, out var guest);
        using var byNameConnection = SignIn(emulator, Guest.Username, out var byName);
        var me = await guest.GetCurrentUserAsync();
        var refused = await Engine.OAuthFailureAsync(() => byName.GetCurrentUserAsync());

        Assert.Equal((created.Id, Guest.Email), (me.Id, me.Email));
        Assert.Equal(("invalid_grant", "Invalid credentials"), (refused.Error, refused.ErrorDescription));
        Assert.Equal(asClient, connection.Tokens.User.Current is null);
        Assert.DoesNotContain("pass", Guest.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_is_accepted_once_by_the_person_it_is_for()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var host);
        await host.CreateUserAsync(Guest);
        using var guestConnection = SignIn(emulator, Guest.Email, out var guest);

        var invite = await host.CreateInviteAsync(MoodhoodSeed.SpaceId, new InviteRequest { Role = SpaceRoles.User });
        await guest.ActivateInviteAsync(MoodhoodSeed.SpaceId, invite.Id);
        var again = await Engine.RefusedAsync<ApiError>(() => guest.ActivateInviteAsync(MoodhoodSeed.SpaceId, invite.Id));
        var wrong = await Engine.RefusedAsync<ApiError>(() =>
            host.CreateInviteAsync(MoodhoodSeed.SpaceId, new InviteRequest { Role = RoomRoles.User }));

        Assert.Equal((HttpStatusCode.NotFound, "not_found"), (again.StatusCode, again.Error!.AnyCode));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "role is not valid"), (wrong.StatusCode, wrong.Error!.AnyMessage));
        Assert.Equal("", emulator.Requests.First(request => request.Path.EndsWith("/activate", StringComparison.Ordinal)).Body);
    }

    [Fact]
    public async Task Only_those_who_moderate_a_room_make_links_to_it()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var host);
        var user = await host.CreateUserAsync(Guest);
        using var guestConnection = SignIn(emulator, Guest.Email, out var guest);

        var before = await Engine.RefusedAsync<ApiError>(() => LinkAsync(guest, new()));
        await host.GrantRoomRoleAsync(
            MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, new RoleGrant { TargetUserId = user.Id, Role = RoomRoles.Moderator });
        var link = await LinkAsync(guest, new());
        await host.GrantRoomRoleAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, new RoleGrant { TargetUserId = user.Id, Role = RoomRoles.User });
        var after = await Engine.RefusedAsync<ApiError>(() => LinkAsync(guest, new()));

        Assert.Equal(MoodhoodSeed.RoomAlias, RoomLinks.AliasOf(new Uri(link.Url)));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (before.StatusCode, after.StatusCode));
    }

    [Theory]
    [InlineData(null, 200, 404)]
    [InlineData(true, 200, 200)]
    public async Task The_first_use_kills_a_link_unless_it_is_permanent(bool? isPermanent, int first, int second)
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { TimeProvider = clock });
        using var connection = MoodhoodCase.Connect(emulator, out var host);
        using var browser = new HttpClient();

        var link = await LinkAsync(host, new() { Username = "Ada & Bob", Role = AccessLinkRoles.User, TimeToLiveSeconds = 60, IsPermanent = isPermanent });
        var statuses = new[] { await OpenAsync(), await OpenAsync() };
        clock.Advance(TimeSpan.FromSeconds(60));

        Assert.Contains("/room/EGBYWoMZJe?participantName=Ada%20%26%20Bob&accessToken=", link.Url, StringComparison.Ordinal);
        Assert.Equal([first, second], statuses);
        Assert.Equal(404, await OpenAsync());

        async Task<int> OpenAsync()
        {
            using var answer = await browser.GetAsync(new Uri(link.Url));
            return (int)answer.StatusCode;
        }
    }

    [Fact]
    public async Task A_link_that_would_live_too_long_is_refused()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var host);

        await LinkAsync(host, new() { TimeToLiveSeconds = AccessLinkRequest.LongestTimeToLiveSeconds });
        var tooLong = await Engine.RefusedAsync<ApiError>(() =>
            LinkAsync(host, new() { TimeToLiveSeconds = AccessLinkRequest.LongestTimeToLiveSeconds + 1 }));
        var otherRole = await Engine.RefusedAsync<ApiError>(() => LinkAsync(host, new() { Role = RoomRoles.User }));
        var otherId = await Engine.RefusedAsync<ApiError>(() => LinkAsync(host, new() { ExternalUserId = "a-b" }));

        Assert.All([tooLong, otherRole, otherId], refused => Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode));
    }

    [Fact]
    public async Task The_room_that_a_user_meets_in_is_replaced()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var host);

        var before = await host.GetMeetingSettingsAsync();
        var answer = await host.UpdateMeetingSettingsAsync(new MeetingSettings { RoomId = "r", SpaceId = MoodhoodSeed.EmptySpaceId });
        var after = await host.GetMeetingSettingsAsync();

        Assert.Equal((MoodhoodSeed.RoomId, MoodhoodSeed.SpaceId), (before.RoomId, before.SpaceId));
        Assert.Equal(("r", MoodhoodSeed.EmptySpaceId), (answer.RoomId, answer.SpaceId));
        Assert.Equal((answer.RoomId, answer.SpaceId), (after.RoomId, after.SpaceId));
    }

    [Fact]
    public async Task A_participant_joins_with_the_client_token_alone()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        var room = await client.GetRoomByAliasAsync(MoodhoodSeed.RoomAlias);
        var participant = await client.CreateParticipantAsync(room.SpaceId!, new NewParticipant { Name = "Ada", RoomId = room.Id });
        var signaling = await client.CreateSignalingTokenAsync(room.SpaceId!, participant.Id);
        await client.JoinRoomAsync(room.SpaceId!, room.Id, new JoinRequest { ParticipantId = participant.Id });
        var stranger = await Engine.RefusedAsync<ApiError>(() =>
            client.JoinRoomAsync(room.SpaceId!, room.Id, new JoinRequest { ParticipantId = MoodhoodSeed.UserId }));

        Assert.NotEmpty(signaling.Value);
        Assert.DoesNotContain(signaling.Value, signaling.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
        Assert.Null(connection.Tokens.User.Current);
        Assert.Single(emulator.TokenRequests);
    }

    [Fact]
    public async Task A_participant_joins_with_a_personal_token()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { PersonalToken = "pt-0001" });
        using var connection = Engine.Connect(
            new MoodhoodPersonalApiOptions { Server = new Uri(emulator.Address, "/v1"), AccessToken = "pt-0001" }, out var client);

        var participant = await client.CreateParticipantAsync(
            MoodhoodSeed.SpaceId, new NewParticipant { Name = "Ada", RoomId = MoodhoodSeed.RoomId, Role = ParticipantRoles.Host, ClientUniqueId = "u-1" });
        var signaling = await client.CreateSignalingTokenAsync(MoodhoodSeed.SpaceId, participant.Id);
        await client.JoinRoomAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, new JoinRequest { ParticipantId = participant.Id });

        Assert.NotEmpty(signaling.Value);
        Assert.Equal(
            $$"""{"name":"Ada","roomId":"{{MoodhoodSeed.RoomId}}","role":"host","clientUniqueId":"u-1"}""", emulator.Requests[0].Body);
        Assert.Equal(HttpStatusCode.OK, emulator.Requests[^1].Status);
    }

    private static Task<AccessLink> LinkAsync(IMoodhoodApi api, AccessLinkRequest link) =>
        api.CreateAccessLinkAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, link);

    private static Connection<MoodhoodApiTokens> SignIn(MoodhoodEmulator emulator, string username, out IMoodhoodApi api)
    {
        var account = new MoodhoodEmulatorOptions();
        return Engine.Connect(
            new MoodhoodApiOptions
            {
                Server = new Uri(emulator.Address, "/v1"),
                ClientId = account.ClientId,
                ClientSecret = account.ClientSecret,
                Username = username,
                Password = Guest.Password,
            },
            out api,
            clock: emulator.TimeProvider);
    }
}
