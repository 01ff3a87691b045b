namespace AuthSdk.Moodhood;

/// <summary>The events that are documented. Expect others.</summary>
public static class WebhookEventNames
{
    /// <summary>A call began.</summary>
    public const string CallStarted = "call_started";

    /// <summary>
    /// A call ended. Its report is ready now; the event does not carry the id of the call, which <see cref="IMoodhoodAnalytics.ListCallsAsync"/> finds.
    /// </summary>
    public const string CallFinished = "call_finished";

    /// <summary>A recording began.</summary>
    public const string RecordStarted = "record_started";

    /// <summary>A recording ended.</summary>
    public const string RecordFinished = "record_finished";

    /// <summary>A recording went wrong.</summary>
    public const string RecordFailed = "record_failed";

    /// <summary>A recording was stopped within three seconds of its start.</summary>
    public const string RecordAborted = "record_aborted";
}
