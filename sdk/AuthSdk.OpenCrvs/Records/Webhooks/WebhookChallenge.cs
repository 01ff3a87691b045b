namespace AuthSdk.OpenCrvs;

/// <summary>The answer to the challenge of a subscription.</summary>
public sealed record WebhookChallenge
{
    /// <summary>The challenge, decoded.</summary>
    public required string Challenge { get; init; }
}
