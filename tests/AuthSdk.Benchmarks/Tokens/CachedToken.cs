using System.Net.Http.Headers;
using AuthSdk.Benchmarks.Apis;
using AuthSdk.Benchmarks.Network;
using Azure.Core.Pipeline;
using Azure.Identity;
using BenchmarkDotNet.Attributes;
using Microsoft.Identity.Client;

namespace AuthSdk.Benchmarks.Tokens;

/// <summary>One hand-written GET behind handlers that get a cached token from different libraries.</summary>
public class CachedToken : IDisposable
{
    private readonly List<HttpClient> _clients = [];
    private Carrier _carrier = null!;
    private PetApiClient _api = null!;
    private HandWrittenClient _constant = null!;
    private HandWrittenClient _authSdk = null!;
    private HandWrittenClient _msal = null!;
    private HandWrittenClient _azure = null!;

    [Params(Transport.Memory, Transport.Loopback)]
    public Transport Transport { get; set; }

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _carrier = new Carrier(Transport);
        _api = PetApi.Create(
            new PetApiOptions { BaseAddress = _carrier.BaseAddress, ClientId = "id", ClientSecret = "secret" }, _carrier.CreateHandler());
        var tokenServer = new HttpClient(new CannedNetwork());
        _clients.Add(tokenServer);
        var application = ConfidentialClientApplicationBuilder.Create("id")
            .WithClientSecret("secret")
            .WithOidcAuthority("https://auth.test")
            .WithHttpClientFactory(new CannedFactory(tokenServer))
            .Build();
        var credential = new ClientSecretCredential("tenant", "id", "secret", new ClientSecretCredentialOptions
        {
            AuthorityHost = new Uri("https://auth.test"),
            DisableInstanceDiscovery = true,
            Transport = new HttpClientTransport(tokenServer),
        });

        _constant = Client(_carrier.CreateHandler(), new AuthenticationHeaderValue("Bearer", Samples.Token));
        _authSdk = Client(new AuthSdk.Http.AccessTokenHandler(_api.Tokens) { InnerHandler = _carrier.CreateHandler() });
        _msal = Client(new MsalHandler(application, _carrier.CreateHandler()));
        _azure = Client(new AzureIdentityHandler(credential, _carrier.CreateHandler()));
        foreach (var client in new[] { _constant, _authSdk, _msal, _azure })
        {
            await client.GetAsync();
        }
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _clients.ForEach(client => client.Dispose());
        _api.Dispose();
        _carrier.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true, Description = "constant header")]
    public Task<Pet> Constant() => _constant.GetAsync();

    [Benchmark(Description = "AuthSdk")]
    public Task<Pet> AuthSdkToken() => _authSdk.GetAsync();

    [Benchmark(Description = "MSAL")]
    public Task<Pet> Msal() => _msal.GetAsync();

    [Benchmark(Description = "Azure.Identity")]
    public Task<Pet> AzureIdentity() => _azure.GetAsync();

    private HandWrittenClient Client(HttpMessageHandler handler, AuthenticationHeaderValue? authorization = null)
    {
        var http = new HttpClient(handler);
        _clients.Add(http);
        return new HandWrittenClient(http, _carrier.BaseAddress, authorization);
    }

    private sealed class CannedFactory(HttpClient http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http;
    }
}
