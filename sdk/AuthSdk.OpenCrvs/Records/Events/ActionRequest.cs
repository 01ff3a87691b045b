using System.Text.Json.Nodes;

namespace AuthSdk.OpenCrvs;

/// <summary>An action on an event: a notification or a correction.</summary>
/// <remarks>
/// Version 2.x refuses members that it does not know, and every version refuses unknown field ids in <see cref="Declaration"/>.
/// </remarks>
public sealed record ActionRequest
{
    /// <summary>The id of the event, a UUID.</summary>
    public required string EventId { get; init; }

    /// <summary>Makes the call repeatable: the same id gives the same action. Keep it when trying again.</summary>
    public required string TransactionId { get; init; }

    /// <summary><c>NOTIFY</c> or <c>REQUEST_CORRECTION</c>; each operation has its own default.</summary>
    public string? Type { get; init; }

    /// <summary>The id of the office or health facility, a UUID. Clients must give it; 1.9 wants a leaf of the hierarchy.</summary>
    public string? CreatedAtLocation { get; init; }

    /// <summary>Values by field id of the country's configuration, such as <c>child.dob</c>. May be incomplete.</summary>
    public JsonObject? Declaration { get; init; }

    /// <summary>Values by review field id.</summary>
    public JsonObject? Annotation { get; init; }

    /// <summary>Whether the event stays assigned to whom it was.</summary>
    public bool? KeepAssignment { get; init; }

    /// <summary>The id of the correction request that is approved or rejected.</summary>
    public string? RequestId { get; init; }

    /// <summary>Why a correction is rejected.</summary>
    public ActionReason? Content { get; init; }

    /// <summary>Whether the answer comes after indexing; only in 2.x, where it is the default.</summary>
    public bool? WaitFor { get; init; }
}
