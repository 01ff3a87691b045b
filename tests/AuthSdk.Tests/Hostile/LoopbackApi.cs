using AuthSdk.Http;
using AuthSdk.Registration;
using AuthSdk.Testing;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.Tests.Hostile;

/// <summary>An API on the local machine, over the connections that a program gets when it brings none of its own.</summary>
public sealed class LoopbackApi : ApiTokens
{
    public const string Secret = "hidden-secret";

    private LoopbackApi(string url, TokenEndpointClient client, ApiRuntime runtime)
        : base(new Uri(url + "/v1"), allowInsecureHttp: false) =>
        Default = new TokenSource(new Flow(new Uri(url + "/token"), client), new TokenOptions(), runtime);

    public override TokenSource Default { get; }

    public override TokenSource? Find(string flow) => null;

    public static Client Create(string url, ManualTimeProvider? clock = null) =>
        ApiClientRegistration.Create(Definition(url), new PetApiOptions(), handler: null, clock ?? new ManualTimeProvider(), loggerFactory: null);

    public static IHttpClientBuilder Register(IServiceCollection services, string url) =>
        ApiClientRegistration.Add(services, Definition(url), name: null, static _ => { });

    private static ApiClientDefinition<IPetApi, Client, PetApiOptions, LoopbackApi> Definition(string url) => new()
    {
        Name = "LoopbackApi",
        Validate = static (_, _) => { },
        AllowInsecureHttp = static _ => false,
        CreateTokens = (_, tokenEndpoint, runtime) => new LoopbackApi(url, tokenEndpoint, runtime),
        CreateClient = static (http, _, tokens, _) => new Client(http, tokens),
        TokenOptions = static options => options.Tokens,
    };

    public sealed class Client(HttpClient http, LoopbackApi tokens) : IPetApi
    {
        private readonly ApiOperations _operations = new(http, tokens.BaseAddress);

        public Task<string> GetPetAsync(string id) => SendAsync(HttpMethod.Get, content: null, note: null);

        public Task<string> SendAsync(HttpMethod method, HttpContent? content, string? note)
        {
            var request = new OperationRequest(method, new Uri(_operations.BaseAddress + "/pets/1")) { Content = content };
            RequestHeaders.Set(request, "X-Note", note);
            return _operations.ReadStringAsync(request, CancellationToken.None);
        }
    }

    private sealed class Flow(Uri endpoint, TokenEndpointClient client) : ITokenFlow
    {
        public string Name => "Default";

        public TokenIdentity Identity => Compose().Identify();

        public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken) =>
            client.SendAsync(Compose(), new TokenResponseRules(), cancellationToken);

        private TokenEndpointRequest Compose()
        {
            var request = new TokenEndpointRequest(endpoint, ParameterPlacement.Form, Name);
            request.Add("client_secret", new SecretString(Secret));
            return request;
        }
    }
}
