using AuthSdk.MskBlaze;
using AuthSdk.Testing;
using Microsoft.Extensions.Configuration;

namespace AuthSdk.Samples.MskLabs;

/// <summary>The service that is read: a real one, or an emulator that lives as long as this.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly MskBlazeApiClient _client;
    private readonly MskBlazeEmulator? _emulator;

    private Service(MskBlazeApiOptions options, string study, MskBlazeEmulator? emulator)
    {
        _client = MskBlazeApi.Create(options);
        _emulator = emulator;
        Study = study;
        Address = options.Server!;
    }

    public IMskBlazeApi Api => _client;

    public string Study { get; }

    public Uri Address { get; }

    public bool IsEmulated => _emulator is not null;

    public static async Task<Service> OpenAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.BaseUrl is not null)
        {
            return Connect(arguments, arguments.BaseUrl);
        }

        var account = new MskBlazeEmulatorOptions();
        var emulator = await MskBlazeEmulator.StartAsync(account, cancellationToken);
        var options = new MskBlazeApiOptions
        {
            Server = emulator.Address,
            ClientId = account.ClientId,
            ClientSecret = account.ClientSecret,
            PartnerId = account.PartnerId,
        };
        return new Service(options, arguments.Study ?? account.Study, emulator);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }
    }

    private static Service Connect(Arguments arguments, Uri baseUrl)
    {
        var configuration = new ConfigurationBuilder().AddUserSecrets<Service>(optional: true).AddEnvironmentVariables().Build();
        var blaze = configuration.GetSection("MskBlaze");
        var options = MskBlazeApiOptions.FromConfiguration(blaze);
        options.Server = baseUrl;
        var study = arguments.Study ?? blaze["Study"] ?? throw new SampleException("Name the study with --study or MskBlaze__Study.");
        return new Service(options, study, emulator: null);
    }
}
