using AuthSdk.Moodhood;
using AuthSdk.Testing;
using Microsoft.Extensions.Configuration;

namespace AuthSdk.Samples.MoodhoodRoom;

/// <summary>The service: a real one, or an emulator that lives as long as this.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly MoodhoodApiClient _client;
    private readonly MoodhoodEmulator? _emulator;

    private Service(MoodhoodApiOptions options, MoodhoodEmulator? emulator)
    {
        _client = MoodhoodApi.Create(options);
        _emulator = emulator;
        Address = options.Server!;
    }

    public IMoodhoodApi Api => _client;

    public Uri Address { get; }

    public bool IsEmulated => _emulator is not null;

    public static async Task<Service> OpenAsync(Uri? baseUrl, CancellationToken cancellationToken)
    {
        if (baseUrl is not null)
        {
            var configuration = new ConfigurationBuilder().AddUserSecrets<Service>(optional: true).AddEnvironmentVariables().Build();
            var options = MoodhoodApiOptions.FromConfiguration(configuration.GetSection("Moodhood"));
            options.Server = baseUrl;
            return new Service(options, emulator: null);
        }

        var account = new MoodhoodEmulatorOptions();
        var emulator = await MoodhoodEmulator.StartAsync(account, cancellationToken);
        return new Service(
            new MoodhoodApiOptions
            {
                Server = new Uri(emulator.Address, "/v1"),
                ClientId = account.ClientId,
                ClientSecret = account.ClientSecret,
                Username = account.Username,
                Password = account.Password,
            },
            emulator);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }
    }
}
