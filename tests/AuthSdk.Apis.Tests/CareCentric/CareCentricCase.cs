using AuthSdk.CareCentric;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.CareCentric;

/// <summary>On behalf of a person.</summary>
internal sealed class CareCentricCase : ApiCase<ICareCentricApi, CareCentricApiOptions, CareCentricApiTokens>
{
    private static readonly CareCentricEmulatorOptions Account = new();

    public override string Name => "carecentric";

    public override IReadOnlyList<string> Secrets => [Account.ClientSecret, Account.Password];

    public override int WrongSecretStatus => 400;

    public override int? WrongPasswordStatus => 400;

    public override IReadOnlyList<string> Faults =>
    [
        "ClientId is required.", "ClientSecret is required.", "Username is required.", "Password is required.", "BaseAddress is required.",
    ];

    public override async Task<Emulator> StartAsync(TimeProvider clock) => await CareCentricEmulator.StartAsync(new() { TimeProvider = clock });

    /// <summary>A client as the emulator's person.</summary>
    public static Connection<CareCentricApiTokens> Connect(Emulator emulator, out ICareCentricApi api, Action<CareCentricApiOptions>? configure = null)
    {
        var options = new CareCentricApiOptions();
        SetAccount(options, emulator.Address, new Wrong());
        configure?.Invoke(options);
        return Engine.Connect(options, out api, clock: emulator.TimeProvider);
    }

    protected override void Configure(CareCentricApiOptions options, Uri server, Wrong wrong) => SetAccount(options, server, wrong);

    protected override Connection<CareCentricApiTokens> Connect(
        CareCentricApiOptions options, out ICareCentricApi api, HttpMessageHandler? handler, TimeProvider? clock, ILoggerFactory? loggers) =>
        Engine.Connect(options, out api, handler, clock, loggers);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<CareCentricApiOptions> configure) =>
        services.AddCareCentricApi(configure);

    protected override Task CallAsync(ICareCentricApi api) => api.GetPatientAsync(CareCentricSeed.PatientId);

    private static void SetAccount(CareCentricApiOptions options, Uri server, Wrong wrong)
    {
        options.BaseAddress = new Uri(server, "/Vonk_IIS/R3");
        options.TokenEndpoint = new Uri(server, "/connect/token");
        options.ClientId = Account.ClientId;
        options.ClientSecret = wrong.Secret ?? Account.ClientSecret;
        options.Username = Account.Username;
        options.Password = wrong.Password ?? Account.Password;
    }
}
