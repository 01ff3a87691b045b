namespace AuthSdk.Testing;

/// <summary>Who owns which space, and who created or moderates which room: two different things.</summary>
internal sealed class MoodhoodPermissions
{
    private readonly object _lock = new();
    private readonly Dictionary<string, string> _spaceOwners = [];
    private readonly HashSet<(string RoomId, string UserId)> _roomModerators = [];

    public MoodhoodPermissions()
    {
        Own(MoodhoodSeed.SpaceId, MoodhoodSeed.UserId);
        Own(MoodhoodSeed.EmptySpaceId, MoodhoodSeed.UserId);
        Moderate(MoodhoodSeed.RoomId, MoodhoodSeed.UserId);
    }

    public void Own(string spaceId, string userId)
    {
        lock (_lock)
        {
            _spaceOwners[spaceId] = userId;
        }
    }

    public bool Owns(string spaceId, string userId)
    {
        lock (_lock)
        {
            return _spaceOwners.TryGetValue(spaceId, out var owner) && owner == userId;
        }
    }

    /// <summary>Makes somebody a moderator, which a room's creator is too.</summary>
    public void Moderate(string roomId, string userId)
    {
        lock (_lock)
        {
            _roomModerators.Add((roomId, userId));
        }
    }

    public void TakePart(string roomId, string userId)
    {
        lock (_lock)
        {
            _roomModerators.Remove((roomId, userId));
        }
    }

    public bool Moderates(string roomId, string userId)
    {
        lock (_lock)
        {
            return _roomModerators.Contains((roomId, userId));
        }
    }
}
