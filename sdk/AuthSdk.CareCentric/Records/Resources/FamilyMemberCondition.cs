using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>What a relative had.</summary>
public sealed record FamilyMemberCondition
{
    /// <summary>The problem.</summary>
    public CodeableConcept? Code { get; init; }

    /// <summary>What came of it.</summary>
    public CodeableConcept? Outcome { get; init; }

    /// <summary>The age at which it began.</summary>
    public Quantity? OnsetAge { get; init; }

    /// <summary>The ages between which it began.</summary>
    public Range? OnsetRange { get; init; }

    /// <summary>While it began.</summary>
    public Period? OnsetPeriod { get; init; }

    /// <summary>When it began, in words.</summary>
    public string? OnsetString { get; init; }

    /// <summary>Notes.</summary>
    public IReadOnlyList<Annotation>? Note { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
