namespace AuthSdk.CareCentric;

/// <summary>How a medication statement stands. An open set: the server may send others.</summary>
public static class MedicationStatementStatuses
{
    /// <summary>It is taken.</summary>
    public const string Active = "active";

    /// <summary>It is no longer taken.</summary>
    public const string Completed = "completed";

    /// <summary>It was recorded by mistake.</summary>
    public const string EnteredInError = "entered-in-error";

    /// <summary>It will be taken.</summary>
    public const string Intended = "intended";

    /// <summary>It was stopped before its end.</summary>
    public const string Stopped = "stopped";

    /// <summary>It is paused.</summary>
    public const string OnHold = "on-hold";
}
