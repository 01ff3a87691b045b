using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>Locations of version 1.x, as a FHIR bundle.</summary>
public sealed record FhirLocationBundle
{
    /// <summary><c>Bundle</c>.</summary>
    public string? ResourceType { get; init; }

    /// <summary><c>searchset</c>.</summary>
    public string? Type { get; init; }

    /// <summary>How many locations match.</summary>
    public int? Total { get; init; }

    /// <summary>Links to the list itself.</summary>
    public IReadOnlyList<FhirLink>? Link { get; init; }

    /// <summary>The locations.</summary>
    public IReadOnlyList<FhirLocationEntry>? Entry { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
