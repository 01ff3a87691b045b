using System.Text.Json.Nodes;

namespace AuthSdk.OpenCrvs;

/// <summary>An event to create and notify in one call; only in 2.x.</summary>
public sealed record EventNotification
{
    /// <summary>The id of the event type in the country's configuration.</summary>
    public required string EventType { get; init; }

    /// <summary>Makes the call repeatable. Keep it when trying again.</summary>
    public required string TransactionId { get; init; }

    /// <summary>The id of the office or health facility, a UUID.</summary>
    public required string CreatedAtLocation { get; init; }

    /// <summary>Values by field id of the country's configuration. May be incomplete.</summary>
    public JsonObject? Declaration { get; init; }

    /// <summary>Values by review field id.</summary>
    public JsonObject? Annotation { get; init; }

    /// <summary>Whether the event stays assigned to whom it was.</summary>
    public bool? KeepAssignment { get; init; }
}
