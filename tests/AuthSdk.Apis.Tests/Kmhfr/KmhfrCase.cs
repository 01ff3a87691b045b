using AuthSdk.Kmhfr;
using AuthSdk.Testing;
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
    public static Connection<KmhfrApiTokens> Connect(Emulator emulator, out IKmhfrApi api, Action<KmhfrApiOptions>? configure = null)
    {
        var options = new KmhfrApiOptions();
        SetAccount(options, emulator.Address, new Wrong());
        configure?.Invoke(options);
        return Engine.Connect(options, out api, clock: emulator.TimeProvider);
    }

    /// <summary>A client of a scripted network.</summary>
    public static Connection<KmhfrApiTokens> Connect(ScriptedNetwork network, out IKmhfrApi api)
    {
        var options = new KmhfrApiOptions();
        SetAccount(options, Nowhere, new Wrong());
        return Engine.Connect(options, out api, network);
    }

    protected override void Configure(KmhfrApiOptions options, Uri server, Wrong wrong) => SetAccount(options, server, wrong);

    protected override Connection<KmhfrApiTokens> Connect(
        KmhfrApiOptions options, out IKmhfrApi api, HttpMessageHandler? handler, TimeProvider? clock, ILoggerFactory? loggers) =>
        Engine.Connect(options, out api, handler, clock, loggers);

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
