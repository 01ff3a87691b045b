using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>Somebody to turn to about a patient.</summary>
public sealed record PatientContact
{
    /// <summary>What they are to the patient.</summary>
    public IReadOnlyList<CodeableConcept>? Relationship { get; init; }

    /// <summary>Their name.</summary>
    public HumanName? Name { get; init; }

    /// <summary>Telephone numbers and the like.</summary>
    public IReadOnlyList<ContactPoint>? Telecom { get; init; }

    /// <summary>Their address.</summary>
    public Address? Address { get; init; }

    /// <summary>One of <see cref="Genders"/>.</summary>
    public string? Gender { get; init; }

    /// <summary>The organisation that they stand for.</summary>
    public Reference? Organization { get; init; }

    /// <summary>When to turn to them.</summary>
    public Period? Period { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
