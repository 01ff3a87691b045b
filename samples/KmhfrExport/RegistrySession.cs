using AuthSdk.Kmhfr;
using AuthSdk.Testing;

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

    /// <summary>Connects to the real service, with credentials from the environment.</summary>
    public static RegistrySession Connect(Uri server) => new(
        new KmhfrApiOptions
        {
            Server = server,
            ClientId = Variable("KMHFR_CLIENT_ID"),
            ClientSecret = Variable("KMHFR_CLIENT_SECRET"),
            Username = Variable("KMHFR_USERNAME"),
            Password = Variable("KMHFR_PASSWORD"),
        },
        emulator: null);

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

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
