namespace AuthSdk.OpenCrvs;

/// <summary>The events that a FHIR notification of version 1.x can be about.</summary>
public static class NotificationEvents
{
    /// <summary>A birth.</summary>
    public const string Birth = "BIRTH";

    /// <summary>A death.</summary>
    public const string Death = "DEATH";
}
