using AuthSdk.Kmhfr;
using AuthSdk.Testing;
using Microsoft.Extensions.Configuration;

namespace AuthSdk.Samples.KmhfrExport;

/// <summary>A client of the registry, and the emulator behind it if there is one.</summary>
internal sealed class RegistrySession : IAsyncDisposable
{
    private readonly KmhfrEmulator? _emulator;
    private readonly KmhfrApiClient _client;

    private RegistrySession(KmhfrApiOptions options, KmhfrEmulator? emulator)
    {
        _emulator = emulator;
        _client = KmhfrApi.Create(options);
    }

    public IKmhfrApi Registry => _client;

    /// <summary>Connects to the real service, with credentials from user secrets and the environment.</summary>
    public static RegistrySession Connect(Uri server)
    {
        var configuration = new ConfigurationBuilder().AddUserSecrets<RegistrySession>(optional: true).AddEnvironmentVariables().Build();
        var options = KmhfrApiOptions.FromConfiguration(configuration.GetSection("Kmhfr"));
        options.Server = server;
        return new RegistrySession(options, emulator: null);
    }

    /// <summary>Starts an emulator and connects to it.</summary>
    public static async Task<RegistrySession> EmulateAsync(CancellationToken cancellationToken)
    {
        var account = new KmhfrEmulatorOptions();
        var emulator = await KmhfrEmulator.StartAsync(account, cancellationToken);
        return new RegistrySession(
            new KmhfrApiOptions
            {
                Server = emulator.Address,
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
