using AuthSdk.OpenCrvs;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>The webhooks of version 1.x: a host of their own, tokens as ever.</summary>
internal sealed class OpenCrvsWebhooksCase : ApiCase<IOpenCrvsWebhooksApi, OpenCrvsWebhooksApiOptions, OpenCrvsWebhooksApiTokens>
{
    private static readonly OpenCrvsEmulatorOptions Account = new();

    public override string Name => "opencrvs-webhooks";

    public override IReadOnlyList<string> Secrets => [Account.ClientSecret];

    public override IReadOnlyList<string> Faults => ["Domain is required.", "ClientId is required.", "ClientSecret is required."];

    public override async Task<Emulator> StartAsync(TimeProvider clock) => await OpenCrvsEmulator.StartAsync(new() { TimeProvider = clock });

    /// <summary>A client as the emulator's account.</summary>
    public static Connection<OpenCrvsWebhooksApiTokens> Connect(Emulator emulator, out IOpenCrvsWebhooksApi api)
    {
        var options = new OpenCrvsWebhooksApiOptions();
        SetAccount(options, emulator.Address, new Wrong());
        return Engine.Connect(options, out api, clock: emulator.TimeProvider);
    }

    protected override void Configure(OpenCrvsWebhooksApiOptions options, Uri server, Wrong wrong) => SetAccount(options, server, wrong);

    protected override Connection<OpenCrvsWebhooksApiTokens> Connect(
        OpenCrvsWebhooksApiOptions options, out IOpenCrvsWebhooksApi api, HttpMessageHandler? handler, TimeProvider? clock, ILoggerFactory? loggers) =>
        Engine.Connect(options, out api, handler, clock, loggers);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<OpenCrvsWebhooksApiOptions> configure) =>
        services.AddOpenCrvsWebhooksApi(configure);

    protected override Task CallAsync(IOpenCrvsWebhooksApi api) => api.ListWebhooksAsync();

    private static void SetAccount(OpenCrvsWebhooksApiOptions options, Uri server, Wrong wrong)
    {
        options.BaseAddress = server;
        options.TokenEndpoint = new Uri(server, "/token");
        options.ClientId = Account.ClientId;
        options.ClientSecret = wrong.Secret ?? Account.ClientSecret;
    }
}
