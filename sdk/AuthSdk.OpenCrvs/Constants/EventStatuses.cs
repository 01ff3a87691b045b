namespace AuthSdk.OpenCrvs;

/// <summary>The states of an event.</summary>
public static class EventStatuses
{
    /// <summary>A draft.</summary>
    public const string Created = "CREATED";

    /// <summary>Notified, perhaps incompletely.</summary>
    public const string Notified = "NOTIFIED";

    /// <summary>Declared completely.</summary>
    public const string Declared = "DECLARED";

    /// <summary>Checked; only in 1.9.</summary>
    public const string Validated = "VALIDATED";

    /// <summary>In the register.</summary>
    public const string Registered = "REGISTERED";

    /// <summary>Set aside.</summary>
    public const string Archived = "ARCHIVED";
}
