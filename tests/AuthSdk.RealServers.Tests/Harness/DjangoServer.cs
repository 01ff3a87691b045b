using AuthSdk.RealServers.Tests.Apis;
using AuthSdk.Testing;

namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>A django-oauth-toolkit for the tests of one collection, which run one after another.</summary>
public class DjangoServer : IAsyncLifetime
{
    /// <summary>A secret that HTTP Basic carries only if it is form-encoded.</summary>
    public const string ReservedSecret = "s%cr+t & spaces/~!:é";

    public const string Username = "mfl.reader";
    public const string Password = "reader-pass&word+%é";

    private readonly (string Name, string Value)[] _settings;
    private ServerProcess? _process;

    public DjangoServer()
        : this([])
    {
    }

    internal DjangoServer(params (string Name, string Value)[] settings) => _settings = settings;

    public Uri Address => _process!.Address;

    public RequestLog Log => _process!.Log;

    public async Task InitializeAsync() => _process = await ServerProcess.StartAsync("django-oauth-toolkit", _settings);

    public async Task DisposeAsync() => await (_process?.DisposeAsync() ?? ValueTask.CompletedTask);

    /// <summary>The options of a person's account, through a client whose id and secret need form-encoding. No renewal runs ahead.</summary>
    internal PasswordApiOptions PasswordOptions() => PasswordOptions(Address);

    internal static PasswordApiOptions PasswordOptions(Uri server) => new()
    {
        Server = server,
        ClientId = "reserved+password%client",
        ClientSecret = ReservedSecret,
        Username = Username,
        Password = Password,
        Tokens = { RefreshAhead = false },
    };

    internal PasswordApiClient CreatePasswordClient(ManualTimeProvider? clock = null) => PasswordApi.Create(PasswordOptions(), timeProvider: clock);

    internal DjangoTokenEndpoint Endpoint() => new(Address);
}
