namespace AuthSdk.OpenCrvs;

/// <summary>What the webhooks service of 1.x can tell.</summary>
public static class WebhookTopics
{
    /// <summary>A birth was registered.</summary>
    public const string BirthRegistered = "BIRTH_REGISTERED";

    /// <summary>A death was registered.</summary>
    public const string DeathRegistered = "DEATH_REGISTERED";

    /// <summary>Accepted, but never delivered, and not documented.</summary>
    public const string BirthCertified = "BIRTH_CERTIFIED";

    /// <summary>Accepted, but never delivered, and not documented.</summary>
    public const string DeathCertified = "DEATH_CERTIFIED";

    /// <summary>Accepted, but never delivered, and not documented.</summary>
    public const string BirthCorrected = "BIRTH_CORRECTED";

    /// <summary>Accepted, but never delivered, and not documented.</summary>
    public const string DeathCorrected = "DEATH_CORRECTED";
}
