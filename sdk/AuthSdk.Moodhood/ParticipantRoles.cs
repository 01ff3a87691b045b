namespace AuthSdk.Moodhood;

/// <summary>The roles of a participant of a call. Only one is known.</summary>
public static class ParticipantRoles
{
    /// <summary>What the vendor's own clients send.</summary>
    public const string Host = "host";
}
