using System.Net;
using AuthSdk.Http;
using AuthSdk.Moodhood;

namespace AuthSdk.Samples.MoodhoodRoom;

/// <summary>Creates a space, a room in it, an invitation and a link. Each step is remembered, and not done twice.</summary>
/// <param name="service">Where.</param>
/// <param name="arguments">What.</param>
/// <param name="report">Told of each step that is done.</param>
internal sealed class RoomSetup(Service service, Arguments arguments, Action<string> report)
{
    /// <summary>A run before this one may have been interrupted in the middle of a request whose effect it never learned of.</summary>
    private bool _isResumed;

    /// <summary>What there is so far.</summary>
    public Checkpoint Created { get; private set; } = new() { Server = service.Address.AbsoluteUri };

    /// <returns>The link. Whoever has it gets in.</returns>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var spaceId = await CreateSpaceAsync(cancellationToken);
        var roomId = await CreateRoomAsync(spaceId, cancellationToken);
        await InviteAsync(spaceId, cancellationToken);
        var link = await service.Api.CreateAccessLinkAsync(
            spaceId,
            roomId,
            new AccessLinkRequest { Username = arguments.Guest, Role = AccessLinkRoles.User, IsPermanent = true },
            cancellationToken);
        report($"Link for {arguments.Guest}, good for a day");
        return link.Url;
    }

    /// <summary>Deletes the room. The API cannot delete a space.</summary>
    public async Task CleanUpAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (Created is { SpaceId: { } spaceId, RoomId: { } roomId })
        {
            try
            {
                await service.Api.DeleteRoomAsync(spaceId, roomId, cancellationToken);
                report($"Room {roomId} deleted");
            }
            catch (ApiException gone) when (gone.StatusCode == HttpStatusCode.NotFound)
            {
                report($"Room {roomId} is gone already");
            }
        }

        Checkpoint.Forget();
        report(Created.SpaceId is null ? "Nothing else to delete" : $"Space {Created.SpaceId} stays: the API cannot delete spaces");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (!service.IsEmulated && await Checkpoint.LoadAsync(service.Address, cancellationToken) is { } checkpoint)
        {
            Created = checkpoint;
            _isResumed = true;
        }
    }

    private async Task<string> CreateSpaceAsync(CancellationToken cancellationToken)
    {
        if (Created.SpaceId is { } known)
        {
            report($"Space {known} is there already");
            return known;
        }

        await RememberAsync(Created);
        var id = _isResumed ? (await service.Api.ListSpacesAsync(cancellationToken)).Items.FirstOrDefault(space => space.Name == arguments.Space)?.Id : null;
        id ??= (await service.Api.CreateSpaceAsync(new SpaceSettings { Name = arguments.Space, IsPublic = true }, cancellationToken)).Id;
        await RememberAsync(Created with { SpaceId = id });
        report($"Space {id} created");
        return id;
    }

    private async Task<string> CreateRoomAsync(string spaceId, CancellationToken cancellationToken)
    {
        if (Created.RoomId is { } known)
        {
            report($"Room {known} is there already");
            return known;
        }

        var id = _isResumed ? (await service.Api.ListRoomsAsync(spaceId, cancellationToken)).Items.FirstOrDefault(room => room.Name == arguments.Room)?.Id : null;
        var settings = new RoomSettings { Name = arguments.Room, Type = arguments.Type, IsPublic = true };
        id ??= (await service.Api.CreateRoomAsync(spaceId, settings, cancellationToken)).Id;
        await RememberAsync(Created with { RoomId = id });
        report($"Room {id} created");
        return id;
    }

    private async Task InviteAsync(string spaceId, CancellationToken cancellationToken)
    {
        if (Created.InviteId is { } known)
        {
            report($"Invitation {known} is there already");
            return;
        }

        var invite = await service.Api.CreateInviteAsync(spaceId, new InviteRequest { Role = SpaceRoles.User }, cancellationToken);
        await RememberAsync(Created with { InviteId = invite.Id });
        report($"Invitation {invite.Id} created: one person with an account can join the space");
    }

    /// <summary>What an emulator has is gone with it, and not worth a file.</summary>
    private async Task RememberAsync(Checkpoint created)
    {
        Created = created;
        if (!service.IsEmulated)
        {
            await created.SaveAsync();
        }
    }
}
