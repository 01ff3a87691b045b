namespace AuthSdk.Moodhood;

/// <summary>An invitation to create.</summary>
public sealed record InviteRequest
{
    /// <summary>One of <see cref="SpaceRoles"/>.</summary>
    public required string Role { get; init; }
}
