using System.Text.Json.Nodes;

namespace AuthSdk.OpenCrvs;

/// <summary>What every action on an event says.</summary>
/// <remarks>
/// Version 2.x refuses members that it does not know, and every version refuses unknown field ids in <see cref="Declaration"/>.
/// </remarks>
public abstract record EventActionInput
{
    /// <summary>The id of the event, a UUID. Version 2.x has it in the path too.</summary>
    public required string EventId { get; init; }

    /// <summary>Makes the call repeatable: the same id gives the same action. Keep it when trying again.</summary>
    public required string TransactionId { get; init; }

    /// <summary>One of <see cref="ActionTypes"/>. Each operation has its own default.</summary>
    public string? Type { get; init; }

    /// <summary>
    /// The id of the office or health facility, a UUID. Clients must give it, people must not; 1.9 wants a leaf of the hierarchy, 2.x any location.
    /// </summary>
    public required string CreatedAtLocation { get; init; }

    /// <summary>
    /// Values by field id of the country's configuration, such as <c>child.dob</c>; see <see cref="DeclarationValues"/>. May be incomplete.
    /// </summary>
    public JsonObject? Declaration { get; init; }

    /// <summary>Values by review field id.</summary>
    public JsonObject? Annotation { get; init; }

    /// <summary>Whether the event stays assigned to whom it was.</summary>
    public bool? KeepAssignment { get; init; }

    /// <summary>Whether the answer comes after indexing; only in 2.x, where it is the default.</summary>
    public bool? WaitFor { get; init; }
}
