using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>An event with all its actions.</summary>
/// <remarks>
/// A 200 does not prove that a notification was accepted: look for the accepted action whose <see cref="EventAction.OriginalActionId"/> is
/// the id of the requested one.
/// </remarks>
public sealed record EventDocument
{
    /// <summary>A UUID.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the event type.</summary>
    public string? Type { get; init; }

    /// <summary>Six digits and capital letters.</summary>
    public string? TrackingId { get; init; }

    /// <summary>When the event was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the event last changed.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<EventAction>? Actions { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
