using AuthSdk.CareCentric;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.CareCentric;

/// <summary>On behalf of a system.</summary>
internal sealed class CareCentricSystemCase : ApiCase<ICareCentricSystemApi, CareCentricSystemApiOptions, CareCentricSystemApiTokens>
{
    private static readonly CareCentricEmulatorOptions Account = new();

    public override string Name => "carecentric-system";

    public override IReadOnlyList<string> Secrets => [Account.SystemClientSecret];

    public override int WrongSecretStatus => 400;

    public override IReadOnlyList<string> Faults => ["ClientId is required.", "ClientSecret is required.", "BaseAddress is required."];

    public override async Task<Emulator> StartAsync(TimeProvider clock) => await CareCentricEmulator.StartAsync(new() { TimeProvider = clock });

    /// <summary>A client as the emulator's system.</summary>
    public static Connection<CareCentricSystemApiTokens> Connect(Emulator emulator, out ICareCentricSystemApi api, Action<CareCentricSystemApiOptions>? configure = null)
    {
        var options = new CareCentricSystemApiOptions();
        SetAccount(options, emulator.Address, new Wrong());
        configure?.Invoke(options);
        return Engine.Connect(options, out api, clock: emulator.TimeProvider);
    }

    protected override void Configure(CareCentricSystemApiOptions options, Uri server, Wrong wrong) => SetAccount(options, server, wrong);

    protected override Connection<CareCentricSystemApiTokens> Connect(
        CareCentricSystemApiOptions options, out ICareCentricSystemApi api, HttpMessageHandler? handler, TimeProvider? clock, ILoggerFactory? loggers) =>
        Engine.Connect(options, out api, handler, clock, loggers);

    protected override IHttpClientBuilder Add(IServiceCollection services, Action<CareCentricSystemApiOptions> configure) =>
        services.AddCareCentricSystemApi(configure);

    protected override Task CallAsync(ICareCentricSystemApi api) => api.GetPatientAsync(CareCentricSeed.PatientId);

    private static void SetAccount(CareCentricSystemApiOptions options, Uri server, Wrong wrong)
    {
        options.BaseAddress = new Uri(server, "/Vonk_IIS/R3");
        options.TokenEndpoint = new Uri(server, "/vlive/hpca/oauth/token");
        options.ClientId = Account.SystemClientId;
        options.ClientSecret = wrong.Secret ?? Account.SystemClientSecret;
    }
}
