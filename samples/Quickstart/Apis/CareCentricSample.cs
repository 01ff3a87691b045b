using AuthSdk.CareCentric;
using AuthSdk.Testing;

namespace AuthSdk.Samples.Quickstart.Apis;

internal sealed class CareCentricSample : ApiSample
{
    public override string Name => "carecentric";

    public override string Title => "CareCentric, for a person";

    public override string Flow => "password grant, secret in the form body, SMART scopes";

    public override string Operation => "GET /AllergyIntolerance?patient=…";

    public override string RealService =>
        "--base-url is the FHIR address told at onboarding; CareCentric__ClientId, CareCentric__ClientSecret, CareCentric__Username, CareCentric__Password, CareCentric__Patient, and CareCentric__SubscriptionKey where a portal wants it";

    public override async Task<ApiSession> EmulateAsync(SampleRuntime runtime, string? wrongSecret, CancellationToken cancellationToken)
    {
        var account = new CareCentricEmulatorOptions { TimeProvider = runtime.Clock };
        var emulator = await CareCentricEmulator.StartAsync(account, cancellationToken);
        var options = new CareCentricApiOptions
        {
            BaseAddress = new Uri(emulator.Address, "/Vonk_IIS/R3"),
            TokenEndpoint = new Uri(emulator.Address, "/connect/token"),
            ClientId = account.ClientId,
            ClientSecret = wrongSecret ?? account.ClientSecret,
            Username = account.Username,
            Password = account.Password,
        };
        return Open(options, CareCentricSeed.PatientId, runtime, emulator);
    }

    public override ApiSession Connect(RealService service, SampleRuntime runtime)
    {
        var settings = Apis.RealService.Settings("CareCentric");
        var options = CareCentricApiOptions.FromConfiguration(settings);
        options.BaseAddress = service.BaseUrl;
        options.TokenEndpoint = service.TokenUrl ?? options.TokenEndpoint;
        var patient = settings["Patient"] ?? throw new SampleException("Set CareCentric__Patient to the id of a patient.");
        return Open(options, patient, runtime, emulator: null);
    }

    private static ApiSession Open(CareCentricApiOptions options, string patient, SampleRuntime runtime, Emulator? emulator)
    {
        var client = CareCentricApi.Create(options, timeProvider: runtime.Clock, loggerFactory: runtime.Log);
        return new ApiSession(client.Tokens.Default, CallAsync, client, emulator);

        async Task<string> CallAsync(CancellationToken cancellationToken)
        {
            var allergies = await client.SearchAllergyIntolerancesAsync(new AllergyIntoleranceSearch(patient), cancellationToken);
            return $"allergies of the patient: {allergies.Total}";
        }
    }
}
