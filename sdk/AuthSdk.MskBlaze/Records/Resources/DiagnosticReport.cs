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
    public string? EffectiveDateTime { get; init; }

    /// <summary>
    /// The lesions. <see cref="Reference.Target"/> is a search here: take the id of the lesion from <see cref="Reference.Display"/>.
    /// </summary>
    public IReadOnlyList<Reference>? Result { get; init; }

    /// <summary>Such as <c>Partial Response</c> or <c>Stable Disease</c>.</summary>
    public string? Conclusion { get; init; }
}
