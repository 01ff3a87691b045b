using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Samples.OpenCrvsWebhook;

/// <summary>The clients of a server: of its webhooks service, and of its search, whose credentials are others. The emulator unless there is a real one.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly OpenCrvsWebhooksApiClient _webhooks;
    private readonly OpenCrvsApiClient _records;

    private Server(OpenCrvsWebhooksApiOptions webhooks, OpenCrvsApiOptions records, SecretString secret)
    {
        _webhooks = OpenCrvsWebhooksApi.Create(webhooks);
        _records = OpenCrvsApi.Create(records);
        Secret = secret;
    }

    public IOpenCrvsWebhooksApi Webhooks => _webhooks;

    public IOpenCrvsRecordSearch Records => _records;

    /// <summary>What deliveries are signed with.</summary>
    public SecretString Secret { get; }

    /// <summary>Where the emulator is, if it is one.</summary>
    public OpenCrvsEmulator? Emulator { get; private init; }

    public static async Task<Server> OpenAsync(Settings settings, CancellationToken cancellationToken)
    {
        if (settings.BaseUrl is not null)
        {
            return Connect(settings);
        }

        var account = new OpenCrvsEmulatorOptions();
        var emulator = await OpenCrvsEmulator.StartAsync(account, cancellationToken);
        var tokenEndpoint = new Uri(emulator.Address, "/token");
        return new Server(
            new() { BaseAddress = emulator.Address, TokenEndpoint = tokenEndpoint, ClientId = account.ClientId, ClientSecret = account.ClientSecret },
            new() { BaseAddress = emulator.Address, TokenEndpoint = tokenEndpoint, ClientId = account.ClientId, ClientSecret = account.ClientSecret },
            account.WebhookSecret)
        {
            Emulator = emulator,
        };
    }

    public async ValueTask DisposeAsync()
    {
        _webhooks.Dispose();
        _records.Dispose();
        if (Emulator is not null)
        {
            await Emulator.DisposeAsync();
        }
    }

    private static Server Connect(Settings settings)
    {
        var webhookClient = Settings.Credentials.GetSection("Webhooks");
        var webhooks = OpenCrvsWebhooksApiOptions.FromConfiguration(webhookClient);
        (webhooks.BaseAddress, webhooks.TokenEndpoint) = (settings.WebhooksUrl, settings.TokenUrl);

        var records = OpenCrvsApiOptions.FromConfiguration(Settings.Credentials.GetSection("Search"));
        (records.BaseAddress, records.TokenEndpoint) = (settings.BaseUrl, settings.TokenUrl);

        return new Server(
            webhooks, records, webhookClient["ShaSecret"] ?? throw new SampleException("OpenCrvs__Webhooks__ShaSecret is required."));
    }
}
