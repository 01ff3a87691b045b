using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Samples.Quickstart.Apis;

/// <summary>OpenCRVS 1.x: the token request is a query string.</summary>
internal sealed class OpenCrvsSample : ApiSample
{
    public override string Name => "opencrvs";

    public override string Title => "OpenCRVS 1.x";

    public override string Flow => "client credentials, everything in the query string";

    public override string Operation => "POST /events/events/search";

    public override string RealService =>
        "--base-url is the gateway, --token-url https://auth.<domain>/token; OpenCrvs__ClientId, OpenCrvs__ClientSecret";

    public override async Task<ApiSession> EmulateAsync(SampleRuntime runtime, string? wrongSecret, CancellationToken cancellationToken)
    {
        var account = new OpenCrvsEmulatorOptions { TimeProvider = runtime.Clock, Generation = OpenCrvsGeneration.V1 };
        var emulator = await OpenCrvsEmulator.StartAsync(account, cancellationToken);
        var options = new OpenCrvsApiOptions
        {
            BaseAddress = emulator.Address,
            TokenEndpoint = new Uri(emulator.Address, "/token"),
            ClientId = account.ClientId,
            ClientSecret = wrongSecret ?? account.ClientSecret,
        };
        return Open(options, runtime, emulator);
    }

    public override ApiSession Connect(RealService service, SampleRuntime runtime)
    {
        var options = OpenCrvsApiOptions.FromConfiguration(Apis.RealService.Settings("OpenCrvs"));
        options.BaseAddress = service.BaseUrl;
        options.TokenEndpoint = service.TokenUrl ?? options.TokenEndpoint;
        return Open(options, runtime, emulator: null);
    }

    private static ApiSession Open(OpenCrvsApiOptions options, SampleRuntime runtime, Emulator? emulator)
    {
        var client = OpenCrvsApi.Create(options, timeProvider: runtime.Clock, loggerFactory: runtime.Log);
        return new ApiSession(client.Tokens.Default, CallAsync, client, emulator);

        async Task<string> CallAsync(CancellationToken cancellationToken) =>
            OpenCrvsSearch.Describe(await client.SearchEventsAsync(OpenCrvsSearch.Births, cancellationToken));
    }
}
