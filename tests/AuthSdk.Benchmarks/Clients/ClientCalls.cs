using System.Net.Http.Headers;
using AuthSdk.Benchmarks.Apis;
using AuthSdk.Benchmarks.Network;
using BenchmarkDotNet.Attributes;
using RestSharp;

namespace AuthSdk.Benchmarks.Clients;

/// <summary>The same three operations by four clients. Ours has its cached token; the others have a constant header.</summary>
public class ClientCalls : IDisposable
{
    private Carrier _carrier = null!;
    private PetApiClient _api = null!;
    private HttpClient _http = null!;
    private HttpClient _based = null!;
    private RestClient _restSharp = null!;
    private IPetClient _handWritten = null!;
    private IPetClient _emitted = null!;
    private IPetClient _restEase = null!;
    private IPetClient _sharp = null!;
    private Func<IPetClient, Task<Pet>> _call = null!;

    [Params(Transport.Memory, Transport.Loopback)]
    public Transport Transport { get; set; }

    [Params("GET", "POST", "GET, long query")]
    public string Operation { get; set; } = "";

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        var authorization = new AuthenticationHeaderValue("Bearer", Samples.Token);
        _carrier = new Carrier(Transport);
        _http = new HttpClient(_carrier.CreateHandler());
        _based = new HttpClient(_carrier.CreateHandler()) { BaseAddress = new Uri(_carrier.BaseAddress.AbsoluteUri + "/") };
        _based.DefaultRequestHeaders.Authorization = authorization;
        _restSharp = new RestClient(new RestClientOptions(_carrier.BaseAddress) { ConfigureMessageHandler = _ => _carrier.CreateHandler() });
        _restSharp.AddDefaultHeader("Authorization", authorization.ToString());
        _api = PetApi.Create(
            new PetApiOptions { BaseAddress = _carrier.BaseAddress, ClientId = "id", ClientSecret = "secret" }, _carrier.CreateHandler());

        _handWritten = new HandWrittenClient(_http, _carrier.BaseAddress, authorization);
        _emitted = new EmittedClient(_api);
        _restEase = new RestEaseClient(_based);
        _sharp = new RestSharpClient(_restSharp);
        _call = Operation switch
        {
            "GET" => static client => client.GetAsync(),
            "POST" => static client => client.PostAsync(),
            _ => static client => client.SearchAsync(),
        };
        foreach (var client in new[] { _handWritten, _emitted, _restEase, _sharp })
        {
            if (await _call(client) != Samples.Pet)
            {
                throw new InvalidOperationException($"{client} read another pet.");
            }
        }
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _api.Dispose();
        _http.Dispose();
        _based.Dispose();
        _restSharp.Dispose();
        _carrier.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true, Description = "HttpClient by hand")]
    public Task<Pet> HandWritten() => _call(_handWritten);

    [Benchmark(Description = "AuthSdk")]
    public Task<Pet> Emitted() => _call(_emitted);

    [Benchmark(Description = "RestEase")]
    public Task<Pet> RestEase() => _call(_restEase);

    [Benchmark(Description = "RestSharp")]
    public Task<Pet> RestSharp() => _call(_sharp);
}
