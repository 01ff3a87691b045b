namespace AuthSdk.MskBlaze;

/// <summary>A search whose parameters travel in the body: for subjects, assessments, adverse events, medication or the group.</summary>
public sealed record PostedSearch : SearchParameters
{
    /// <summary>The number of the study.</summary>
    [AliasAs("researchstudy")]
    public required string ResearchStudy { get; init; }
}
