namespace AuthSdk.OpenCrvs;

/// <summary>Rejects a correction that was asked for.</summary>
public sealed record CorrectionRejection : EventActionInput
{
    /// <inheritdoc cref="CorrectionApproval.RequestId"/>
    public required string RequestId { get; init; }

    /// <summary>Why it is rejected.</summary>
    public required ActionReason Content { get; init; }
}
