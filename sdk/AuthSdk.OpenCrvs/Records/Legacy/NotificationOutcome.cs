using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The answer to a FHIR notification. Which members are there depends on the version.</summary>
public sealed record NotificationOutcome
{
    /// <summary><c>Bundle</c>, unless a duplicate is suspected.</summary>
    public string? ResourceType { get; init; }

    /// <summary><c>transaction-response</c> up to 1.5, <c>document</c> from 1.6 on.</summary>
    public string? Type { get; init; }

    /// <summary>What was made, or the saved record.</summary>
    public IReadOnlyList<JsonElement>? Entry { get; init; }

    /// <summary>The id of the record, when a duplicate is suspected.</summary>
    public string? CompositionId { get; init; }

    /// <summary>Its tracking id, when a duplicate is suspected.</summary>
    public string? TrackingId { get; init; }

    /// <summary>Whether a duplicate is suspected.</summary>
    public bool? IsPotentiallyDuplicate { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
