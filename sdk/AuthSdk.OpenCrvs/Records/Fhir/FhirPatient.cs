using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A person in a FHIR record of version 1.x: a child, a mother, somebody who died.</summary>
public sealed record FhirPatient
{
    /// <summary><c>Patient</c>.</summary>
    public string ResourceType { get; init; } = "Patient";

    /// <summary>The id; the server gives it.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the record is in use; <see langword="true"/> in the documented notification.</summary>
    public bool? Active { get; init; } = true;

    /// <summary>The names, one for each language that the country writes.</summary>
    public IReadOnlyList<FhirName>? Name { get; init; }

    /// <summary>Such as <c>female</c>.</summary>
    public string? Gender { get; init; }

    /// <summary>The date of birth, <c>YYYY-MM-DD</c>.</summary>
    public string? BirthDate { get; init; }

    /// <summary>When the person died, in a notification of a death.</summary>
    public string? DeceasedDateTime { get; init; }

    /// <summary>Addresses.</summary>
    public IReadOnlyList<FhirAddress>? Address { get; init; }

    /// <summary>Fields that this record does not name, such as identifiers and extensions of the country.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
