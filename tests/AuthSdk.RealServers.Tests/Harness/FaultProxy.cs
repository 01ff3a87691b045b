using System.Net.Http.Json;

namespace AuthSdk.RealServers.Tests.Harness;

/// <summary>The proxy in front of one server.</summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly ServerProcess _process;
    private readonly HttpClient _control;

    private FaultProxy(ServerProcess process)
    {
        _process = process;
        _control = new HttpClient { BaseAddress = process.Address };
    }

    public Uri Address => _process.Address;

    /// <summary>What clients sent, also what the server never saw.</summary>
    public RequestLog Log => _process.Log;

    public static async Task<FaultProxy> StartAsync(Uri target) =>
        new(await ServerProcess.StartAsync("fault-proxy", ("TARGET", target.GetLeftPart(UriPartial.Authority))));

    /// <summary>Breaks the next request that matches.</summary>
    internal async Task BreakAsync(Fault fault)
    {
        using var response = await _control.PostAsJsonAsync(new Uri("/_faults", UriKind.Relative), fault, Fault.Json);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        await _process.DisposeAsync();
    }
}
