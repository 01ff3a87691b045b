using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A location of version 1.x: an administrative area, an office or a health facility.</summary>
public sealed record FhirLocation
{
    /// <summary><c>Location</c>.</summary>
    public string? ResourceType { get; init; }

    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string>? Alias { get; init; }

    /// <summary>Such as <c>active</c>.</summary>
    public string? Status { get; init; }

    /// <summary><c>instance</c>.</summary>
    public string? Mode { get; init; }

    /// <summary>Ids; the value of an area's begins with <c>ADMIN_STRUCTURE_</c>, of an office's with <c>CRVS_OFFICE_</c>.</summary>
    public IReadOnlyList<FhirIdentifier>? Identifier { get; init; }

    /// <summary>The location above it; <c>Location/0</c> at the top.</summary>
    public FhirReference? PartOf { get; init; }

    /// <summary>Its type: one of <see cref="LocationTypes"/>.</summary>
    public FhirConcept? Type { get; init; }

    /// <summary>Its physical type: <c>bu</c> for a building, <c>jdn</c> for a jurisdiction.</summary>
    public FhirConcept? PhysicalType { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
