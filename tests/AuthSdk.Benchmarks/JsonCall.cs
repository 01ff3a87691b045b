using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using BenchmarkDotNet.Attributes;

namespace AuthSdk.Benchmarks;

/// <summary>GET to a JSON record: hand-written code and the emitted client, token included.</summary>
[MemoryDiagnoser]
public class JsonCall : IDisposable
{
    private static readonly AuthenticationHeaderValue Constant = new("Bearer", "t0ken");

    private readonly HttpClient _http = new(new CannedNetwork());
    private PetApiClient _client = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _client = PetApi.Create(new PetApiOptions { ClientId = "id", ClientSecret = "secret" }, new CannedNetwork());
        await _client.GetPetAsync("42");
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _http.Dispose();
        _client.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public async Task<Pet> HandWritten()
    {
        var id = "42";
        var limit = 5;
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            string.Create(CultureInfo.InvariantCulture, $"https://api.test/v1/pets/{Uri.EscapeDataString(id)}?limit={limit}"));
        request.Headers.Authorization = Constant;
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(PetJsonContext.Default.Pet))!;
    }

    [Benchmark]
    public Task<Pet> Emitted() => _client.GetPetAsync("42", limit: 5);
}
