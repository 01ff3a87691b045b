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

    /// <summary>What became of each resource (up to 1.5), or the saved record (from 1.6 on).</summary>
    public IReadOnlyList<FhirBundleEntry>? Entry { get; init; }

    /// <summary>The id of the record, when a duplicate is suspected.</summary>
    public string? CompositionId { get; init; }

    /// <summary>Its tracking id, when a duplicate is suspected. <see cref="ReadTrackingId"/> finds it in the record otherwise.</summary>
    public string? TrackingId { get; init; }

    /// <summary>Whether a duplicate is suspected; 1.8 and 1.9.</summary>
    public bool? IsPotentiallyDuplicate { get; init; }

    /// <summary>The tracking id, wherever this version has it.</summary>
    /// <returns><see langword="null"/> up to 1.5, where the answer does not have it.</returns>
    public string? ReadTrackingId() => TrackingId ?? new FhirBundle { Entry = Entry }.TrackingId;

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
