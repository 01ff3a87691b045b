namespace AuthSdk.OpenCrvs;

/// <summary>Why something is rejected.</summary>
public sealed record ActionReason
{
    /// <summary>The reason.</summary>
    public required string Reason { get; init; }
}
