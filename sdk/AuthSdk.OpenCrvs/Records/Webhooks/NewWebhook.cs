namespace AuthSdk.OpenCrvs;

/// <summary>A subscription to make.</summary>
public sealed record NewWebhook
{
    /// <summary>What the service is asked, in the words of WebSub.</summary>
    public required NewWebhookHub Hub { get; init; }
}
