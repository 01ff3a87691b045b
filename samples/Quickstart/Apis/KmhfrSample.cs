using AuthSdk.Kmhfr;
using AuthSdk.Testing;

namespace AuthSdk.Samples.Quickstart.Apis;

internal sealed class KmhfrSample : ApiSample
{
    public override string Name => "kmhfr";

    public override string Title => "Kenya Master Health Facility Registry";

    public override string Flow => "password, client authenticated with Basic, refresh token";

    public override string Operation => "GET /api/facilities/facilities/";

    public override string RealService =>
        "--base-url is the server, such as https://api.kmhfr.health.go.ke; KMHFR_CLIENT_ID, KMHFR_CLIENT_SECRET, KMHFR_USERNAME, KMHFR_PASSWORD";

    public override async Task<ApiSession> EmulateAsync(SampleRuntime runtime, string? wrongSecret, CancellationToken cancellationToken)
    {
        var account = new KmhfrEmulatorOptions { TimeProvider = runtime.Clock };
        var emulator = await KmhfrEmulator.StartAsync(account, cancellationToken);
        var options = new KmhfrApiOptions
        {
            Server = emulator.Address,
            ClientId = account.ClientId,
            ClientSecret = wrongSecret ?? account.ClientSecret,
            Username = account.Username,
            Password = account.Password,
        };
        return Open(options, runtime, emulator);
    }

    public override ApiSession Connect(RealService service, SampleRuntime runtime) => Open(
        new KmhfrApiOptions
        {
            Server = service.BaseUrl,
            TokenEndpoint = service.TokenUrl,
            ClientId = Apis.RealService.Variable("KMHFR_CLIENT_ID"),
            ClientSecret = Apis.RealService.Variable("KMHFR_CLIENT_SECRET"),
            Username = Apis.RealService.Variable("KMHFR_USERNAME"),
            Password = Apis.RealService.Variable("KMHFR_PASSWORD"),
        },
        runtime,
        emulator: null);

    private static ApiSession Open(KmhfrApiOptions options, SampleRuntime runtime, Emulator? emulator)
    {
        var client = KmhfrApi.Create(options, timeProvider: runtime.Clock, loggerFactory: runtime.Log);
        return new ApiSession(client.Tokens.Default, CallAsync, client, emulator);

        async Task<string> CallAsync(CancellationToken cancellationToken)
        {
            var page = await client.ListFacilitiesAsync(new() { PageSize = 5 }, cancellationToken);
            return $"{page.Count} facilities, the first is {page.Results[0].Name}";
        }
    }
}
