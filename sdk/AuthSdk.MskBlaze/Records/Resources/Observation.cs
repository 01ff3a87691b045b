using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>A laboratory value, a vital sign or a lesion seen in an image.</summary>
public sealed record Observation : Resource
{
    /// <summary>The id of the result or of the lesion.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary><c>final</c>.</summary>
    public string? Status { get; init; }

    /// <summary>One of <see cref="ObservationCategories"/>.</summary>
    public IReadOnlyList<CodeableConcept>? Category { get; init; }

    /// <summary>What was observed. Its code may be absent or empty; imaging has none.</summary>
    public CodeableConcept? Code { get; init; }

    /// <summary>The subject.</summary>
    public Reference? Subject { get; init; }

    /// <summary>The visit in words, such as <c>CYCLE1_DAY1</c>.</summary>
    public Reference? Encounter { get; init; }

    /// <summary>When it was observed, without an offset; for imaging without a time.</summary>
    public PartialDate? EffectiveDateTime { get; init; }

    /// <summary>When the result was known, with an offset.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>Who observed it, in words.</summary>
    public IReadOnlyList<Reference>? Performer { get; init; }

    /// <summary>The result as an amount.</summary>
    public Quantity? ValueQuantity { get; init; }

    /// <summary>The result in words.</summary>
    public string? ValueString { get; init; }

    /// <summary>What is usual.</summary>
    public IReadOnlyList<ReferenceRange>? ReferenceRange { get; init; }

    /// <summary>The LOINC code, in either spelling of its system; <see langword="null"/> if there is none.</summary>
    [JsonIgnore]
    public string? LoincCode => 
        Code?.Coding?.FirstOrDefault(static coding => coding is { System: CodeToken.LoincSystem or "https://loinc.org", Code.Length: > 0 })?.Code;

    /// <summary>The organ of a lesion.</summary>
    [JsonIgnore]
    public string? Organ => FindExtension(ExtensionUrls.Organ)?.Text;

    /// <summary>The category of a lesion: <c>New lesion</c>, <c>Non-target</c> or <c>Target</c>.</summary>
    [JsonIgnore]
    public string? LesionCategory => FindExtension(ExtensionUrls.LesionCategory)?.Text;

    /// <summary>The state of a lesion, such as <c>Present</c>.</summary>
    [JsonIgnore]
    public string? LesionState => FindExtension(ExtensionUrls.LesionState)?.Text;

    /// <summary>How a lesion was measured, such as <c>Long ? short axis</c>: the server lost a character there.</summary>
    [JsonIgnore]
    public string? LesionLabel => FindExtension(ExtensionUrls.LesionLabel)?.Text;

    /// <summary>The modality of the image: <c>CT</c>, <c>MR</c>, <c>PT</c> or <c>OT</c>.</summary>
    [JsonIgnore]
    public string? Modality => FindExtension(ExtensionUrls.Modality)?.Text;

    /// <summary>The number of the image series.</summary>
    [JsonIgnore]
    public int? SeriesNumber => FindExtension(ExtensionUrls.SeriesNumber)?.WholeNumber;

    /// <summary>The image series in words.</summary>
    [JsonIgnore]
    public string? SeriesDescription => FindExtension(ExtensionUrls.SeriesDescription)?.Text;

    /// <summary>The number of the image in its series.</summary>
    [JsonIgnore]
    public int? InstanceNumber => FindExtension(ExtensionUrls.InstanceNumber)?.WholeNumber;

    /// <summary>The change from the previous assessment; <c>--</c> or text like <c>-12.0 mm</c>.</summary>
    [JsonIgnore]
    public string? ChangeFromPrevious => FindExtension(ExtensionUrls.ChangeFromPrevious)?.Text;

    /// <summary>The change from the baseline; <c>--</c> or text like <c>-12.0 mm</c>.</summary>
    [JsonIgnore]
    public string? ChangeFromBaseline => FindExtension(ExtensionUrls.ChangeFromBaseline)?.Text;

    /// <summary>The change from the lowest value; <c>--</c> or text like <c>-12.0 mm</c>.</summary>
    [JsonIgnore]
    public string? ChangeFromNadir => FindExtension(ExtensionUrls.ChangeFromNadir)?.Text;

    private protected override Identifier? FirstIdentifier => Identifier is [var first, ..] ? first : null;
}
