using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A reaction.</summary>
public sealed record AllergyReaction
{
    /// <summary>What caused it.</summary>
    public CodeableConcept? Substance { get; init; }

    /// <summary>How it showed.</summary>
    public IReadOnlyList<CodeableConcept>? Manifestation { get; init; }

    /// <summary>In words.</summary>
    public string? Description { get; init; }

    /// <summary><c>mild</c>, <c>moderate</c> or <c>severe</c>.</summary>
    public string? Severity { get; init; }

    /// <summary>When it showed.</summary>
    public string? Onset { get; init; }

    /// <summary>How the body was exposed.</summary>
    public CodeableConcept? ExposureRoute { get; init; }

    /// <summary>Notes.</summary>
    public IReadOnlyList<Annotation>? Note { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
