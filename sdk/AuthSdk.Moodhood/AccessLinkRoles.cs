namespace AuthSdk.Moodhood;

/// <summary>The roles that an access link can give.</summary>
public static class AccessLinkRoles
{
    /// <summary>Moderates the room.</summary>
    public const string Moderator = "moderator";

    /// <summary>Takes part.</summary>
    public const string User = "user";
}
