using System.Net;
using AuthSdk.Moodhood;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.Moodhood;

/// <summary>The operations that the emulator serves.</summary>
public sealed class MoodhoodOperationTests
{
    [Fact]
    public async Task Spaces_are_listed_created_and_replaced()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        var before = await client.ListSpacesAsync();
        var created = await client.CreateSpaceAsync(new SpaceSettings { Name = "Neu", IsPublic = false, Description = "für alle" });
        await client.UpdateSpaceAsync(created.Id, new SpaceSettings { Name = "Neuer", IsPublic = true });
        var after = await client.ListSpacesAsync();

        Assert.Equal([MoodhoodSeed.SpaceId, MoodhoodSeed.EmptySpaceId], before.Items.Select(space => space.Id));
        Assert.Equal(("Some test space", true), (before.Items[0].Name, before.Items[0].IsPublic));
        Assert.Equal(3, after.Total);
        Assert.Equal((created.Id, "Neuer", true, null), (after.Items[2].Id, after.Items[2].Name, after.Items[2].IsPublic, after.Items[2].Description));
    }

    [Fact]
    public async Task Rooms_are_listed_created_read_replaced_and_deleted()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { TimeProvider = new ManualTimeProvider() });
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        var listed = await client.ListRoomsAsync(MoodhoodSeed.SpaceId);
        var created = await client.CreateRoomAsync(
            MoodhoodSeed.EmptySpaceId, new RoomSettings { Name = "Weekly", Type = RoomTypes.Webinar, IsChatAllowed = false });
        await client.UpdateRoomAsync(MoodhoodSeed.EmptySpaceId, created.Id, new RoomSettings { Name = "Monthly" });
        var read = await client.GetRoomAsync(MoodhoodSeed.EmptySpaceId, created.Id);
        await client.DeleteRoomAsync(MoodhoodSeed.EmptySpaceId, created.Id);
        var gone = await Engine.RefusedAsync<ApiError>(() => client.GetRoomAsync(MoodhoodSeed.EmptySpaceId, created.Id));

        Assert.Equal((MoodhoodSeed.RoomId, MoodhoodSeed.RoomAlias, "Daily"), (listed.Items[0].Id, listed.Items[0].Alias, listed.Items[0].Name));
        Assert.Equal((10, 24), (created.Alias!.Length, created.ChannelId!.Length));
        Assert.Equal(("Monthly", RoomTypes.Lesson, true), (read.Name, read.Type, read.IsChatAllowed));
        Assert.Equal(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), read.CreatedAt);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal("not_found", gone.Error!.Code);
    }

    [Fact]
    public async Task The_client_token_is_enough_for_a_room_by_its_alias()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        var room = await client.GetRoomByAliasAsync(MoodhoodSeed.RoomAlias);

        Assert.Equal(MoodhoodSeed.RoomId, room.Id);
        Assert.Null(connection.Tokens.User.Current);
        Assert.Equal("Bearer " + connection.Tokens.Client.Current!.Value.Reveal(), emulator.Requests[^1].Headers["Authorization"]);
    }

    [Fact]
    public async Task The_current_user_is_the_account()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        var user = await client.GetCurrentUserAsync();

        Assert.Equal((MoodhoodSeed.UserId, "host@example.test"), (user.Id, user.Email));
    }

    [Fact]
    public async Task What_the_server_does_not_validate_is_an_API_error_with_its_words()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        var failed = await Engine.RefusedAsync<ApiError>(() =>
            client.CreateRoomAsync(MoodhoodSeed.SpaceId, new RoomSettings { Name = "X", Type = "party" }));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "type is not valid"), (failed.StatusCode, failed.Error!.Message));
    }

    [Fact]
    public async Task No_cookie_of_the_token_endpoint_is_sent_back()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        await client.ListSpacesAsync();

        Assert.All(emulator.Requests, request => Assert.False(request.Headers.ContainsKey("Cookie")));
    }
}
