namespace AuthSdk.OpenCrvs;

/// <summary>The states of an action on an event.</summary>
public static class ActionStatuses
{
    /// <summary>Sent to the country's own configuration server, which has not answered.</summary>
    public const string Requested = "Requested";

    /// <summary>Accepted.</summary>
    public const string Accepted = "Accepted";

    /// <summary>Rejected.</summary>
    public const string Rejected = "Rejected";
}
