namespace AuthSdk.OpenCrvs;

/// <summary>Approves a correction that was asked for.</summary>
public sealed record CorrectionApproval : EventActionInput
{
    /// <summary>
    /// The id of the action that asked for the correction. That it is the requested one of the two that a request may leave is not documented.
    /// </summary>
    public required string RequestId { get; init; }
}
