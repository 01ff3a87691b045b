using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>An event as the search index knows it.</summary>
public sealed record EventIndex
{
    /// <summary>A UUID.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the event type.</summary>
    public string? Type { get; init; }

    /// <summary>One of <see cref="EventStatuses"/>.</summary>
    public string? Status { get; init; }

    /// <summary>The legal steps that the event has taken.</summary>
    public LegalStatuses? LegalStatuses { get; init; }

    /// <summary>Six digits and capital letters.</summary>
    public string? TrackingId { get; init; }

    /// <summary>When the event was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the event last changed.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>When the event took place, a date.</summary>
    public string? DateOfEvent { get; init; }

    /// <summary>Who made the event.</summary>
    public string? CreatedBy { get; init; }

    /// <summary><c>system</c> for a client.</summary>
    public string? CreatedByUserType { get; init; }

    /// <summary>A reference to a signature; only in 1.9.</summary>
    public string? CreatedBySignature { get; init; }

    /// <summary>Where the event was made.</summary>
    public string? CreatedAtLocation { get; init; }

    /// <summary>Who last changed the event.</summary>
    public string? UpdatedBy { get; init; }

    /// <summary>The role of whoever last changed the event.</summary>
    public string? UpdatedByUserRole { get; init; }

    /// <summary>Where the event last changed.</summary>
    public string? UpdatedAtLocation { get; init; }

    /// <summary>Where the event took place; only in 2.x.</summary>
    public string? PlaceOfEvent { get; init; }

    /// <summary>Whom the event is assigned to.</summary>
    public string? AssignedTo { get; init; }

    /// <summary>Events that may be the same.</summary>
    public IReadOnlyList<PotentialDuplicate>? PotentialDuplicates { get; init; }

    /// <summary>Flags, such as <c>incomplete</c> or <c>pending-certification</c>; free text in 2.x.</summary>
    public IReadOnlyList<string>? Flags { get; init; }

    /// <summary>Values by field id.</summary>
    public JsonObject? Declaration { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
