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
        "--base-url is the server, such as https://api.kmhfr.health.go.ke; Kmhfr__ClientId, Kmhfr__ClientSecret, Kmhfr__Username, Kmhfr__Password";

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

    public override ApiSession Connect(RealService service, SampleRuntime runtime)
    {
        var options = KmhfrApiOptions.FromConfiguration(Apis.RealService.Settings("Kmhfr"));
        options.Server = service.BaseUrl;
        options.TokenEndpoint = service.TokenUrl ?? options.TokenEndpoint;
        return Open(options, runtime, emulator: null);
    }

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
