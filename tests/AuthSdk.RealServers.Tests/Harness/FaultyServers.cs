namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>Both servers, each behind a proxy of its own, for the tests of one collection.</summary>
public sealed class FaultyServers : IAsyncLifetime
{
    private FaultProxy? _oidcProxy;
    private FaultProxy? _djangoProxy;

    public OidcServer Oidc { get; } = new();

    public DjangoServer Django { get; } = new();

    public FaultProxy OidcProxy => _oidcProxy!;

    public FaultProxy DjangoProxy => _djangoProxy!;

    public async Task InitializeAsync()
    {
        await Task.WhenAll(Oidc.InitializeAsync(), Django.InitializeAsync());
        _oidcProxy = await FaultProxy.StartAsync(Oidc.Address);
        _djangoProxy = await FaultProxy.StartAsync(Django.Address);
    }

    public async Task DisposeAsync()
    {
        await (_oidcProxy?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_djangoProxy?.DisposeAsync() ?? ValueTask.CompletedTask);
        await Task.WhenAll(Oidc.DisposeAsync(), Django.DisposeAsync());
    }
}
