namespace AuthSdk.CareCentric;

/// <summary>How a medication request stands. An open set: the server may send others.</summary>
public static class MedicationRequestStatuses
{
    /// <summary>It can be acted on.</summary>
    public const string Active = "active";

    /// <summary>It is paused.</summary>
    public const string OnHold = "on-hold";

    /// <summary>It was withdrawn before anything was given.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>Everything was given.</summary>
    public const string Completed = "completed";

    /// <summary>It was recorded by mistake.</summary>
    public const string EnteredInError = "entered-in-error";

    /// <summary>It was stopped before its end.</summary>
    public const string Stopped = "stopped";

    /// <summary>It is not finished.</summary>
    public const string Draft = "draft";

    /// <summary>The source does not know.</summary>
    public const string Unknown = "unknown";
}
