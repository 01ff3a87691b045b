using AuthSdk.RealServers.Tests.Apis;

namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>An oidc-provider for the tests of one collection, which run one after another.</summary>
public sealed class OidcServer : IAsyncLifetime
{
    private ServerProcess? _process;

    public Uri Address => _process!.Address;

    public RequestLog Log => _process!.Log;

    public async Task InitializeAsync() => _process = await ServerProcess.StartAsync("oidc-provider");

    public async Task DisposeAsync() => await (_process?.DisposeAsync() ?? ValueTask.CompletedTask);

    internal RecordsApiOptions RecordsOptions() => RecordsOptions(Address);

    internal static RecordsApiOptions RecordsOptions(Uri server) => new()
    {
        Server = server,
        ClientId = "basic-client",
        ClientSecret = "basic-secret",
        Tokens = { RefreshAhead = false },
    };
}
