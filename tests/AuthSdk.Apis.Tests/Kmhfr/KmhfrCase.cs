using AuthSdk.Kmhfr;
using AuthSdk.Testing;
using AuthSdk.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.Kmhfr;

/// <summary>The third generation, which answers a bad token with 401.</summary>
internal sealed class KmhfrCase : ApiCase<IKmhfrApi, KmhfrApiOptions, KmhfrApiTokens>
{
    private static readonly KmhfrEmulatorOptions Account = new();

    public override string Name => "kmhfr";

    public override IReadOnlyList<string> Secrets => [Account.ClientSecret, Account.Password];

    public override int? WrongPasswordStatus => 400;

    public override IReadOnlyList<string> Faults =>
    [
        "ClientId is required.", "ClientSecret is required; it may be empty where the provider issues none.", "Username is required.",
        "Password is required.",
    ];

    public override async Task<Emulator> StartAsync(TimeProvider clock) =>
        await KmhfrEmulator.StartAsync(new() { TimeProvider = clock, Generation = KmhfrGeneration.G3 });

    /// <summary>A client as the emulator's account.</summary>
    public static KmhfrApiClient Client(Emulator emulator, Action<KmhfrApiOptions>? configure = null)
    {
        var options = new KmhfrApiOptions();
        SetAccount(options, emulator.Address, new Wrong());
        configure?.Invoke(options);
        return KmhfrApi.Create(options, timeProvider: emulator.TimeProvider);
    }

    /// <summary>A client of a scripted network.</summary>
    public static KmhfrApiClient Client(ScriptedNetwork network)
    {
        var options = new KmhfrApiOptions();
        SetAccount(options, Nowhere, new Wrong());
        return KmhfrApi.Create(options, network);
    }

    protected override void Configure(KmhfrApiOptions options, Uri server, Wrong wrong) => SetAccount(options, server, wrong);

    protected override (IKmhfrApi Api, ApiTokens Tokens) Create(
        KmhfrApiOptions options, HttpMessageHandler? handler, TimeProvider? clock, ILoggerFactory? loggers)
    {
        var client = KmhfrApi.Create(options, handler, clock, loggers);
        return (client, client.Tokens);
    }

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<KmhfrApiOptions> configure) => services.AddKmhfrApi(configure);

    protected override Task CallAsync(IKmhfrApi api) => api.ListCountiesAsync();

    private static void SetAccount(KmhfrApiOptions options, Uri server, Wrong wrong)
    {
        options.Server = server;
        options.ClientId = Account.ClientId;
        options.ClientSecret = wrong.Secret ?? Account.ClientSecret;
        options.Username = Account.Username;
        options.Password = wrong.Password ?? Account.Password;
    }
}
