namespace AuthSdk.CareCentric;

/// <summary>What went wrong, or what the server wants to say besides.</summary>
public sealed record OperationOutcome : Resource
{
    /// <summary>The issues.</summary>
    public IReadOnlyList<OutcomeIssue>? Issue { get; init; }
}
