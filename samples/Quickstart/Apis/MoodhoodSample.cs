using AuthSdk.Moodhood;
using AuthSdk.Testing;

namespace AuthSdk.Samples.Quickstart.Apis;

internal sealed class MoodhoodSample : ApiSample
{
    public override string Name => "moodhood";

    public override string Title => "Moodhood";

    public override string Flow => "client credentials, whose token buys the password grant's; JSON bodies";

    public override string Operation => "GET /v1/spaces/";

    public override int TokenRequestsPerToken => 2;

    public override string RealService =>
        "--base-url is the API, such as https://moodhood.online/v1; Moodhood__ClientId, Moodhood__ClientSecret, Moodhood__Username, Moodhood__Password";

    public override async Task<ApiSession> EmulateAsync(SampleRuntime runtime, string? wrongSecret, CancellationToken cancellationToken)
    {
        var account = new MoodhoodEmulatorOptions { TimeProvider = runtime.Clock, RequireClientTokenForPasswordGrant = true };
        var emulator = await MoodhoodEmulator.StartAsync(account, cancellationToken);
        var options = new MoodhoodApiOptions
        {
            Server = new Uri(emulator.Address, "/v1"),
            ClientId = account.ClientId,
            ClientSecret = wrongSecret ?? account.ClientSecret,
            Username = account.Username,
            Password = account.Password,
        };
        return Open(options, runtime, emulator);
    }

    public override ApiSession Connect(RealService service, SampleRuntime runtime)
    {
        var options = MoodhoodApiOptions.FromConfiguration(Apis.RealService.Settings("Moodhood"));
        options.Server = service.BaseUrl;
        options.TokenEndpoint = service.TokenUrl ?? options.TokenEndpoint;
        return Open(options, runtime, emulator: null);
    }

    private static ApiSession Open(MoodhoodApiOptions options, SampleRuntime runtime, Emulator? emulator)
    {
        var client = MoodhoodApi.Create(options, timeProvider: runtime.Clock, loggerFactory: runtime.Log);
        return new ApiSession(client.Tokens.User, CallAsync, client, emulator);

        async Task<string> CallAsync(CancellationToken cancellationToken)
        {
            var spaces = await client.ListSpacesAsync(cancellationToken);
            return $"{spaces.Items.Count} spaces, the first is {spaces.Items[0].Name}";
        }
    }
}
