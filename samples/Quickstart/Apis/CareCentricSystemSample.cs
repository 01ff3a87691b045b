using AuthSdk.CareCentric;
using AuthSdk.Testing;

namespace AuthSdk.Samples.Quickstart.Apis;

internal sealed class CareCentricSystemSample : ApiSample
{
    public override string Name => "carecentric-system";

    public override string Title => "CareCentric, for a system";

    public override string Flow => "client credentials, secret in the form body";

    public override string Operation => "GET /AllergyIntolerance?patient=…";

    public override string RealService =>
        "--base-url is the FHIR address told at onboarding; CareCentricSystem__ClientId, CareCentricSystem__ClientSecret, CareCentricSystem__Patient, and CareCentricSystem__SubscriptionKey where a portal wants it";

    public override async Task<ApiSession> EmulateAsync(SampleRuntime runtime, string? wrongSecret, CancellationToken cancellationToken)
    {
        var account = new CareCentricEmulatorOptions { TimeProvider = runtime.Clock };
        var emulator = await CareCentricEmulator.StartAsync(account, cancellationToken);
        var options = new CareCentricSystemApiOptions
        {
            BaseAddress = new Uri(emulator.Address, "/Vonk_IIS/R3"),
            TokenEndpoint = new Uri(emulator.Address, "/vlive/hpca/oauth/token"),
            ClientId = account.SystemClientId,
            ClientSecret = wrongSecret ?? account.SystemClientSecret,
        };
        return Open(options, CareCentricSeed.PatientId, runtime, emulator);
    }

    public override ApiSession Connect(RealService service, SampleRuntime runtime)
    {
        var settings = Apis.RealService.Settings("CareCentricSystem");
        var options = CareCentricSystemApiOptions.FromConfiguration(settings);
        options.BaseAddress = service.BaseUrl;
        options.TokenEndpoint = service.TokenUrl ?? options.TokenEndpoint;
        var patient = settings["Patient"] ?? throw new SampleException("Set CareCentricSystem__Patient to the id of a patient.");
        return Open(options, patient, runtime, emulator: null);
    }

    private static ApiSession Open(CareCentricSystemApiOptions options, string patient, SampleRuntime runtime, Emulator? emulator)
    {
        var client = CareCentricSystemApi.Create(options, timeProvider: runtime.Clock, loggerFactory: runtime.Log);
        return new ApiSession(client.Tokens.Default, CallAsync, client, emulator);

        async Task<string> CallAsync(CancellationToken cancellationToken)
        {
            var allergies = await client.SearchAllergyIntolerancesAsync(new AllergyIntoleranceSearch(patient), cancellationToken);
            return $"allergies of the patient: {allergies.Total}";
        }
    }
}
