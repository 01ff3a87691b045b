using AuthSdk.MskBlaze;
using AuthSdk.Testing;

namespace AuthSdk.Samples.Quickstart.Apis;

internal sealed class MskBlazeSample : ApiSample
{
    public override string Name => "mskblaze";

    public override string Title => "MSK Blaze";

    public override string Flow => "client credentials, secret in the form body, a second key in a header";

    public override string Operation => "GET /Patient?researchstudy=…";

    public override string RealService =>
        "--base-url is the server, such as https://apigateway.apps.stageapi.mskcc.org; MskBlaze__ClientId, MskBlaze__ClientSecret, MskBlaze__PartnerId, MskBlaze__Study";

    public override async Task<ApiSession> EmulateAsync(SampleRuntime runtime, string? wrongSecret, CancellationToken cancellationToken)
    {
        var account = new MskBlazeEmulatorOptions { TimeProvider = runtime.Clock };
        var emulator = await MskBlazeEmulator.StartAsync(account, cancellationToken);
        var options = new MskBlazeApiOptions
        {
            Server = emulator.Address,
            ClientId = account.ClientId,
            ClientSecret = wrongSecret ?? account.ClientSecret,
            PartnerId = account.PartnerId,
        };
        return Open(options, account.Study, runtime, emulator);
    }

    public override ApiSession Connect(RealService service, SampleRuntime runtime)
    {
        var settings = Apis.RealService.Settings("MskBlaze");
        var options = MskBlazeApiOptions.FromConfiguration(settings);
        options.Server = service.BaseUrl;
        options.TokenEndpoint = service.TokenUrl ?? options.TokenEndpoint;
        var study = settings["Study"] ?? throw new SampleException("Set MskBlaze__Study to the number of the study.");
        return Open(options, study, runtime, emulator: null);
    }

    private static ApiSession Open(MskBlazeApiOptions options, string study, SampleRuntime runtime, Emulator? emulator)
    {
        var client = MskBlazeApi.Create(options, timeProvider: runtime.Clock, loggerFactory: runtime.Log);
        return new ApiSession(client.Tokens.Default, CallAsync, client, emulator);

        async Task<string> CallAsync(CancellationToken cancellationToken)
        {
            var patients = await client.ListPatientsAsync(study, cancellationToken: cancellationToken);
            return $"{patients?.Total ?? 0} subjects in the study {study}";
        }
    }
}
