using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Samples.Quickstart.Apis;

/// <summary>OpenCRVS 2.x: the token request is a JSON body.</summary>
internal sealed class OpenCrvs2Sample : ApiSample
{
    public override string Name => "opencrvs2";

    public override string Title => "OpenCRVS 2.x";

    public override string Flow => "client credentials, JSON body";

    public override string Operation => "POST /events/events/search";

    public override string RealService =>
        "--base-url is the gateway, --token-url https://gateway.<domain>/auth/token; OpenCrvs__ClientId, OpenCrvs__ClientSecret";

    public override async Task<ApiSession> EmulateAsync(SampleRuntime runtime, string? wrongSecret, CancellationToken cancellationToken)
    {
        var account = new OpenCrvsEmulatorOptions { TimeProvider = runtime.Clock, Generation = OpenCrvsGeneration.V2 };
        var emulator = await OpenCrvsEmulator.StartAsync(account, cancellationToken);
        var options = new OpenCrvs2ApiOptions
        {
            BaseAddress = emulator.Address,
            TokenEndpoint = new Uri(emulator.Address, "/auth/token"),
            ClientId = account.ClientId,
            ClientSecret = wrongSecret ?? account.ClientSecret,
        };
        return Open(options, runtime, emulator);
    }

    public override ApiSession Connect(RealService service, SampleRuntime runtime)
    {
        var options = OpenCrvs2ApiOptions.FromConfiguration(Apis.RealService.Settings("OpenCrvs"));
        options.BaseAddress = service.BaseUrl;
        options.TokenEndpoint = service.TokenUrl ?? options.TokenEndpoint;
        return Open(options, runtime, emulator: null);
    }

    private static ApiSession Open(OpenCrvs2ApiOptions options, SampleRuntime runtime, Emulator? emulator)
    {
        var client = OpenCrvs2Api.Create(options, timeProvider: runtime.Clock, loggerFactory: runtime.Log);
        return new ApiSession(client.Tokens.Default, CallAsync, client, emulator);

        async Task<string> CallAsync(CancellationToken cancellationToken) =>
            OpenCrvsSearch.Describe(await client.SearchEventsAsync(OpenCrvsSearch.Births, cancellationToken));
    }
}
