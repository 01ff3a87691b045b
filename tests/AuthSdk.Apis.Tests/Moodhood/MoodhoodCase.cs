using AuthSdk.Moodhood;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.Moodhood;

/// <summary>With a server that insists on the client token when it is asked for a user token.</summary>
internal sealed class MoodhoodCase : ApiCase<IMoodhoodApi, MoodhoodApiOptions, MoodhoodApiTokens>
{
    private static readonly MoodhoodEmulatorOptions Account = new();

    public override string Name => "moodhood";

    public override IReadOnlyList<string> Secrets => [Account.ClientSecret, Account.Password];

    public override int? WrongPasswordStatus => 400;

    public override int FirstTokenRequests => 2;

    public override int RenewalTokenRequests => 3;

    public override IReadOnlyList<string> Faults =>
        ["ClientId is required.", "ClientSecret is required.", "Username is required.", "Password is required."];

    public override async Task<Emulator> StartAsync(TimeProvider clock) => await StartStrictAsync(clock);

    public static Task<MoodhoodEmulator> StartStrictAsync(TimeProvider clock) =>
        MoodhoodEmulator.StartAsync(new() { TimeProvider = clock, RequireClientTokenForPasswordGrant = true });

    /// <summary>A client as the emulator's account.</summary>
    public static Connection<MoodhoodApiTokens> Connect(Emulator emulator, out IMoodhoodApi api, Wrong? wrong = null)
    {
        var options = new MoodhoodApiOptions();
        SetAccount(options, emulator.Address, wrong ?? new Wrong());
        return Engine.Connect(options, out api, clock: emulator.TimeProvider);
    }

    /// <summary>A client of a scripted network.</summary>
    public static Connection<MoodhoodApiTokens> Connect(ScriptedNetwork network, out IMoodhoodApi api)
    {
        var options = new MoodhoodApiOptions();
        SetAccount(options, Nowhere, new Wrong());
        return Engine.Connect(options, out api, network);
    }

    protected override void Configure(MoodhoodApiOptions options, Uri server, Wrong wrong) => SetAccount(options, server, wrong);

    protected override Connection<MoodhoodApiTokens> Connect(
        MoodhoodApiOptions options, out IMoodhoodApi api, HttpMessageHandler? handler, TimeProvider? clock, ILoggerFactory? loggers) =>
        Engine.Connect(options, out api, handler, clock, loggers);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<MoodhoodApiOptions> configure) => services.AddMoodhoodApi(configure);

    protected override Task CallAsync(IMoodhoodApi api) => api.ListSpacesAsync();

    private static void SetAccount(MoodhoodApiOptions options, Uri server, Wrong wrong)
    {
        options.Server = new Uri(server, "/v1");
        options.ClientId = Account.ClientId;
        options.ClientSecret = wrong.Secret ?? Account.ClientSecret;
        options.Username = Account.Username;
        options.Password = wrong.Password ?? Account.Password;
    }
}
