namespace AuthSdk.Moodhood;

/// <summary>A role to give in a room.</summary>
public sealed record RoleGrant
{
    /// <summary>The id of the user who gets it.</summary>
    public required string TargetUserId { get; init; }

    /// <summary>One of <see cref="RoomRoles"/>, which differ from those of spaces and of links.</summary>
    public required string Role { get; init; }
}
