namespace AuthSdk.CareCentric;

/// <summary>How a medicine is prescribed, as tokens for searches.</summary>
public static class PrescriptionTypes
{
    /// <summary>Again and again.</summary>
    public static SearchToken Repeat { get; } = SearchToken.Of(CodeSystems.PrescriptionType, "R");

    /// <summary>Once.</summary>
    public static SearchToken Acute { get; } = SearchToken.Of(CodeSystems.PrescriptionType, "A");

    /// <summary>Again and again by the pharmacy.</summary>
    public static SearchToken RepeatDispensed { get; } = SearchToken.Of(CodeSystems.PrescriptionType, "D");
}
