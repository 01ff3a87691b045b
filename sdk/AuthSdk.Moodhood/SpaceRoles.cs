namespace AuthSdk.Moodhood;

/// <summary>The roles that an invitation to a space can give.</summary>
public static class SpaceRoles
{
    /// <summary>Moderates the space.</summary>
    public const string Moderator = "role_space_moderator";

    /// <summary>Takes part.</summary>
    public const string User = "role_space_user";
}
