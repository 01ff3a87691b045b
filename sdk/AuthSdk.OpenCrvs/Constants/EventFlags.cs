namespace AuthSdk.OpenCrvs;

/// <summary>What is special about an event. In 2.x flags are free text, and these may be among them.</summary>
public static class EventFlags
{
    /// <summary>Registered; its certificate is still to be printed.</summary>
    public const string PendingCertification = "pending-certification";

    /// <summary>Notified without all that a declaration needs.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>Sent back.</summary>
    public const string Rejected = "rejected";

    /// <summary>A correction waits for its approval.</summary>
    public const string CorrectionRequested = "correction-requested";

    /// <summary>A duplicate is suspected.</summary>
    public const string PotentialDuplicate = "potential-duplicate";

    /// <summary>The flag of an action in a state, such as <c>register:requested</c>: the country's server has not answered.</summary>
    /// <param name="actionType">One of <see cref="ActionTypes"/>.</param>
    /// <param name="actionStatus">One of <see cref="ActionStatuses"/>.</param>
    public static string ForAction(string actionType, string actionStatus)
    {
        ArgumentNullException.ThrowIfNull(actionType);
        ArgumentNullException.ThrowIfNull(actionStatus);

        // The server's flags are in lower case.
        return string.Concat(actionType, ":", actionStatus).ToLowerInvariant();
    }
}
