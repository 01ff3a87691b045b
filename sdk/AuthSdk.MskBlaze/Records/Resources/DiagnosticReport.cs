using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>A response assessment: signed by the principal investigator, RECIST 1.1, highest revision.</summary>
public sealed record DiagnosticReport : Resource
{
    /// <summary>The id of the assessment.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary><c>final</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Radiology.</summary>
    public IReadOnlyList<CodeableConcept>? Category { get; init; }

    /// <summary>The subject.</summary>
    public Reference? Subject { get; init; }

    /// <summary>When it was made, without an offset.</summary>
    public PartialDate? EffectiveDateTime { get; init; }

    /// <summary>
    /// The lesions. <see cref="Reference.Target"/> is a search here: take the id of the lesion from <see cref="Reference.Display"/>.
    /// </summary>
    public IReadOnlyList<Reference>? Result { get; init; }

    /// <summary>Such as <c>Partial Response</c> or <c>Stable Disease</c>.</summary>
    public string? Conclusion { get; init; }

    /// <summary>The ids of the lesions, which match <see cref="Resource.Key"/> of imaging observations only as far as the server keeps to it: the samples do not.</summary>
    [JsonIgnore]
    public IEnumerable<string> LesionIds => 
        (Result ?? []).Select(static lesion => lesion.Display).OfType<string>();

    /// <summary>The number of the case.</summary>
    [JsonIgnore]
    public int? CaseId => FindExtension(ExtensionUrls.CaseId)?.WholeNumber;

    /// <summary>The revision of the case, which comes first.</summary>
    [JsonIgnore]
    public int? CaseRevision => FindExtension(ExtensionUrls.RevisionNumber)?.WholeNumber;

    /// <summary>The revision of the assessment, which comes second.</summary>
    [JsonIgnore]
    public int? AssessmentRevision => FindExtensions(ExtensionUrls.RevisionNumber).Skip(1).FirstOrDefault()?.WholeNumber;

    /// <summary>When it was revised; documented, but in no sample.</summary>
    [JsonIgnore]
    public PartialDate? RevisionDate => FindExtension(ExtensionUrls.RevisionDate)?.ValueDateTime;

    /// <summary>The name of the trial.</summary>
    [JsonIgnore]
    public string? TrialName => FindExtension(ExtensionUrls.TrialName)?.Text;

    /// <summary>The criteria, <c>RECIST 1.1</c>.</summary>
    [JsonIgnore]
    public string? TrialArmName => FindExtension(ExtensionUrls.TrialArmName)?.Text;

    /// <summary><c>Baseline</c>, or <c>Follow-up</c> and a number from 1 to 25.</summary>
    [JsonIgnore]
    public string? AssessmentName => FindExtension(ExtensionUrls.AssessmentName)?.Text;

    /// <summary>The number of the assessment; 0 is the baseline.</summary>
    [JsonIgnore]
    public int? Timepoint => FindExtension(ExtensionUrls.Timepoint)?.WholeNumber;

    /// <summary>What <see cref="CurrentValue"/> is, <c>targetsum</c>.</summary>
    [JsonIgnore]
    public string? CumulativeQuantityId => FindExtension(ExtensionUrls.CumulativeQuantityId)?.Text;

    /// <summary>The sum, in <see cref="Unit"/>.</summary>
    [JsonIgnore]
    public decimal? CurrentValue => FindExtension(ExtensionUrls.CurrentValue)?.Number;

    /// <summary>The unit of <see cref="CurrentValue"/>, such as <c>mm</c>.</summary>
    [JsonIgnore]
    public string? Unit => FindExtension(ExtensionUrls.Unit)?.Text;

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
