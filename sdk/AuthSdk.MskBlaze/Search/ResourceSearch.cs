namespace AuthSdk.MskBlaze;

/// <summary>What to look for among subjects, assessments, adverse events or medication.</summary>
public sealed record ResourceSearch : SearchParameters;
