using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>What a subject takes besides the treatment. Its extensions carry their text as <see cref="Extension.ValueCode"/>.</summary>
public sealed record MedicationStatement : Resource
{
    /// <summary>The number of the source row followed by the name of its table.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary><c>unknown</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The medicine. Its code is the RxNorm label, not a number.</summary>
    public CodeableConcept? MedicationCodeableConcept { get; init; }

    /// <summary>The subject.</summary>
    public Reference? Subject { get; init; }

    /// <summary>While it was taken.</summary>
    public Period? EffectivePeriod { get; init; }

    /// <summary>Where this is known from.</summary>
    public IReadOnlyList<Annotation>? Note { get; init; }

    /// <summary>How it was taken.</summary>
    public IReadOnlyList<Dosage>? Dosage { get; init; }

    /// <summary>How the record was derived, in words; may be cut off.</summary>
    [JsonIgnore]
    public string? MetadataRule => FindExtension(ExtensionUrls.MetadataRule)?.Text;

    private protected override Identifier? FirstIdentifier => Identifier is [var first, ..] ? first : null;
}
