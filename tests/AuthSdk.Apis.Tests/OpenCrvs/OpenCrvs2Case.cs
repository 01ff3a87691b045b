using AuthSdk.OpenCrvs;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>Version 2.x: the secret travels in a JSON body.</summary>
internal sealed class OpenCrvs2Case : ApiCase<IOpenCrvs2Api, OpenCrvs2ApiOptions, OpenCrvs2ApiTokens>
{
    private static readonly OpenCrvsEmulatorOptions Account = new();

    public override string Name => "opencrvs2";

    public override IReadOnlyList<string> Secrets => [Account.ClientSecret];

    public override IReadOnlyList<string> Faults => ["Domain is required.", "ClientId is required.", "ClientSecret is required."];

    public override async Task<Emulator> StartAsync(TimeProvider clock) =>
        await OpenCrvsEmulator.StartAsync(new() { TimeProvider = clock, Generation = OpenCrvsGeneration.V2 });

    /// <summary>A client as the emulator's account.</summary>
    public static Connection<OpenCrvs2ApiTokens> Connect(Emulator emulator, out IOpenCrvs2Api api)
    {
        var options = new OpenCrvs2ApiOptions();
        SetAccount(options, emulator.Address, new Wrong());
        return Engine.Connect(options, out api, clock: emulator.TimeProvider);
    }

    /// <summary>A client of a scripted network.</summary>
    public static Connection<OpenCrvs2ApiTokens> Connect(ScriptedNetwork network, out IOpenCrvs2Api api)
    {
        var options = new OpenCrvs2ApiOptions();
        SetAccount(options, Nowhere, new Wrong());
        return Engine.Connect(options, out api, network);
    }

    protected override void Configure(OpenCrvs2ApiOptions options, Uri server, Wrong wrong) => SetAccount(options, server, wrong);

    protected override Connection<OpenCrvs2ApiTokens> Connect(
        OpenCrvs2ApiOptions options, out IOpenCrvs2Api api, HttpMessageHandler? handler, TimeProvider? clock, ILoggerFactory? loggers) =>
        Engine.Connect(options, out api, handler, clock, loggers);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<OpenCrvs2ApiOptions> configure) => services.AddOpenCrvs2Api(configure);

    protected override Task CallAsync(IOpenCrvs2Api api) => api.ListLocationsAsync();

    private static void SetAccount(OpenCrvs2ApiOptions options, Uri server, Wrong wrong)
    {
        options.BaseAddress = server;
        options.TokenEndpoint = new Uri(server, "/auth/token");
        options.ClientId = Account.ClientId;
        options.ClientSecret = wrong.Secret ?? Account.ClientSecret;
    }
}
