using AuthSdk.OpenCrvs;

namespace AuthSdk.Samples.OpenCrvsWebhook;

/// <summary>A subscription that ends with the program.</summary>
internal sealed class Subscription : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly IOpenCrvsWebhooksApi _webhooks;
    private readonly Uri _callback;

    private Subscription(IOpenCrvsWebhooksApi webhooks, Uri callback)
    {
        _webhooks = webhooks;
        _callback = callback;
    }

    public static async Task<Subscription> OpenAsync(IOpenCrvsWebhooksApi webhooks, Uri callback, SecretString secret, CancellationToken cancellationToken)
    {
        await webhooks.SubscribeAsync(callback, WebhookTopics.BirthRegistered, secret, cancellationToken);
        return new Subscription(webhooks, callback);
    }

    /// <summary>Ends it, also after Ctrl+C. The service gives no id when one subscribes: it has to be looked for.</summary>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        foreach (var entry in (await _webhooks.ListWebhooksAsync(patience.Token)).Entries ?? [])
        {
            if (entry.Callback == _callback.AbsoluteUri)
            {
                await _webhooks.DeleteWebhookAsync(entry.Id, patience.Token);
            }
        }
    }
}
