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
        "--base-url is the FHIR address told at onboarding; CARECENTRIC_CLIENT_ID, CARECENTRIC_CLIENT_SECRET, CARECENTRIC_USERNAME, CARECENTRIC_PASSWORD, CARECENTRIC_PATIENT, and CARECENTRIC_SUBSCRIPTION_KEY where a portal wants it";

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

    public override ApiSession Connect(RealService service, SampleRuntime runtime) => Open(
        new CareCentricApiOptions
        {
            BaseAddress = service.BaseUrl,
            TokenEndpoint = service.TokenUrl,
            ClientId = Apis.RealService.Variable("CARECENTRIC_CLIENT_ID"),
            ClientSecret = Apis.RealService.Variable("CARECENTRIC_CLIENT_SECRET"),
            Username = Apis.RealService.Variable("CARECENTRIC_USERNAME"),
            Password = Apis.RealService.Variable("CARECENTRIC_PASSWORD"),
            SubscriptionKey = Apis.RealService.Variable("CARECENTRIC_SUBSCRIPTION_KEY"),
        },
        Apis.RealService.Variable("CARECENTRIC_PATIENT") ?? throw new SampleException("Set CARECENTRIC_PATIENT to the id of a patient."),
        runtime,
        emulator: null);

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
