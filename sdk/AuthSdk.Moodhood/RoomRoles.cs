namespace AuthSdk.Moodhood;

/// <summary>The roles that a user can be given in a room.</summary>
public static class RoomRoles
{
    /// <summary>Moderates the room.</summary>
    public const string Moderator = "role_room_moderator";

    /// <summary>Takes part.</summary>
    public const string User = "role_room_user";
}
