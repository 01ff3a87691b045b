using System.Net.Http.Headers;
using AuthSdk.Http;
using BenchmarkDotNet.Attributes;

namespace AuthSdk.Benchmarks;

/// <summary>What a cached token costs: the same request with a constant header and through the handler.</summary>
[MemoryDiagnoser]
public class AuthenticatedCall : IDisposable
{
    private static readonly Uri Address = new("https://api.test/v1/pets/42");
    private static readonly AuthenticationHeaderValue Constant = new("Bearer", "t0ken");

    private readonly HttpMessageInvoker _bare = new(new CannedNetwork());
    private HttpMessageInvoker _authenticated = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        var network = new CannedNetwork();
        using var client = PetApi.Create(new PetApiOptions { ClientId = "id", ClientSecret = "secret" }, network);
        await client.Tokens.Default.GetTokenAsync();
        _authenticated = new HttpMessageInvoker(new AccessTokenHandler(client.Tokens) { InnerHandler = network });
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _bare.Dispose();
        _authenticated.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public async Task<int> ConstantHeader()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.Authorization = Constant;
        using var response = await _bare.SendAsync(request, CancellationToken.None);
        return (int)response.StatusCode;
    }

    [Benchmark]
    public async Task<int> CachedToken()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        using var response = await _authenticated.SendAsync(request, CancellationToken.None);
        return (int)response.StatusCode;
    }
}
