using AuthSdk.OpenCrvs;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>Version 1.x: the secret travels in the query string.</summary>
internal sealed class OpenCrvsCase : ApiCase<IOpenCrvsApi, OpenCrvsApiOptions, OpenCrvsApiTokens>
{
    private static readonly OpenCrvsEmulatorOptions Account = new();

    public override string Name => "opencrvs";

    public override IReadOnlyList<string> Secrets => [Account.ClientSecret];

    public override IReadOnlyList<string> Faults => ["Domain is required.", "ClientId is required.", "ClientSecret is required."];

    public override async Task<Emulator> StartAsync(TimeProvider clock) => await OpenCrvsEmulator.StartAsync(new() { TimeProvider = clock });

    /// <summary>A client as the emulator's account.</summary>
    public static Connection<OpenCrvsApiTokens> Connect(Emulator emulator, out IOpenCrvsApi api)
    {
        var options = new OpenCrvsApiOptions();
        SetAccount(options, emulator.Address, new Wrong());
        return Engine.Connect(options, out api, clock: emulator.TimeProvider);
    }

    /// <summary>A client of a scripted network.</summary>
    public static Connection<OpenCrvsApiTokens> Connect(ScriptedNetwork network, out IOpenCrvsApi api)
    {
        var options = new OpenCrvsApiOptions();
        SetAccount(options, Nowhere, new Wrong());
        return Engine.Connect(options, out api, network);
    }

    protected override void Configure(OpenCrvsApiOptions options, Uri server, Wrong wrong) => SetAccount(options, server, wrong);

    protected override Connection<OpenCrvsApiTokens> Connect(
        OpenCrvsApiOptions options, out IOpenCrvsApi api, HttpMessageHandler? handler, TimeProvider? clock, ILoggerFactory? loggers) =>
        Engine.Connect(options, out api, handler, clock, loggers);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<OpenCrvsApiOptions> configure) => services.AddOpenCrvsApi(configure);

    protected override Task CallAsync(IOpenCrvsApi api) => api.TestTokenAsync();

    private static void SetAccount(OpenCrvsApiOptions options, Uri server, Wrong wrong)
    {
        options.BaseAddress = server;
        options.TokenEndpoint = new Uri(server, "/token");
        options.ClientId = Account.ClientId;
        options.ClientSecret = wrong.Secret ?? Account.ClientSecret;
    }
}
