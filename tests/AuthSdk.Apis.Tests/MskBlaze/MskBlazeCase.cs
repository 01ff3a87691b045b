using AuthSdk.MskBlaze;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.MskBlaze;

internal sealed class MskBlazeCase : ApiCase<IMskBlazeApi, MskBlazeApiOptions, MskBlazeApiTokens>
{
    private static readonly MskBlazeEmulatorOptions Account = new();

    public override string Name => "mskblaze";

    public override IReadOnlyList<string> Secrets => [Account.ClientSecret];

    public override IReadOnlyList<string> Faults => ["ClientId is required.", "ClientSecret is required.", "PartnerId is required."];

    public override async Task<Emulator> StartAsync(TimeProvider clock) => await MskBlazeEmulator.StartAsync(new() { TimeProvider = clock });

    /// <summary>A client as the emulator's account.</summary>
    public static Connection<MskBlazeApiTokens> Connect(Emulator emulator, out IMskBlazeApi api, Action<MskBlazeApiOptions>? configure = null, HttpMessageHandler? handler = null)
    {
        var options = new MskBlazeApiOptions();
        SetAccount(options, emulator.Address, new Wrong());
        configure?.Invoke(options);
        return Engine.Connect(options, out api, handler, emulator.TimeProvider);
    }

    /// <summary>A client of a scripted network.</summary>
    public static Connection<MskBlazeApiTokens> Connect(ScriptedNetwork network, out IMskBlazeApi api)
    {
        var options = new MskBlazeApiOptions();
        SetAccount(options, Nowhere, new Wrong());
        return Engine.Connect(options, out api, network);
    }

    protected override void Configure(MskBlazeApiOptions options, Uri server, Wrong wrong) => SetAccount(options, server, wrong);

    protected override Connection<MskBlazeApiTokens> Connect(
        MskBlazeApiOptions options, out IMskBlazeApi api, HttpMessageHandler? handler, TimeProvider? clock, ILoggerFactory? loggers) =>
        Engine.Connect(options, out api, handler, clock, loggers);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<MskBlazeApiOptions> configure) => services.AddMskBlazeApi(configure);

    protected override Task CallAsync(IMskBlazeApi api) => api.ListPatientsAsync(Account.Study);

    private static void SetAccount(MskBlazeApiOptions options, Uri server, Wrong wrong)
    {
        options.Server = server;
        options.ClientId = Account.ClientId;
        options.ClientSecret = wrong.Secret ?? Account.ClientSecret;
        options.PartnerId = Account.PartnerId;
    }
}
