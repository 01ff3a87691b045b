using System.Net;
using AuthSdk.DPoP;
using AuthSdk.Http;
using AuthSdk.Registration;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Harness;

/// <summary>An API whose tokens are bound to a key, as the generator would write it, with its token endpoint.</summary>
public sealed class BoundApi
{
    public BoundApi(
        Func<Exchange, HttpResponseMessage> api,
        Func<Exchange, HttpResponseMessage>? token = null,
        SigningKey? key = null,
        string baseAddress = "https://api.example.org/v1",
        TokenOptions? options = null,
        Uri? tokenAddress = null)
    {
        Endpoint = new TokenEndpointStub(token ?? (exchange => Token(exchange)));
        Binding = new DPoPBinding(key, new ApiRuntime(Endpoint.Clock, Endpoint.Logs));
        Flow = new BoundFlow(Endpoint.Client, Binding) { BaseAddress = tokenAddress };
        Source = new TokenSource(Flow, options ?? new TokenOptions(), new ApiRuntime(Endpoint.Clock, Endpoint.Logs));
        Handler = new StubHandler(api);
        Http = new HttpClient(new AccessTokenHandler(new StubTokens(Source, baseAddress)) { InnerHandler = Handler });
    }

    public TokenEndpointStub Endpoint { get; }

    public DPoPBinding Binding { get; }

    public BoundFlow Flow { get; }

    public TokenSource Source { get; }

    public StubHandler Handler { get; }

    public HttpClient Http { get; }

    public IReadOnlyList<Exchange> Calls => Handler.Exchanges;

    public IReadOnlyList<Exchange> TokenRequests => Endpoint.Handler.Exchanges;

    public IEnumerable<string?> Nonces => Calls.Select(call => DPoPProof.Of(call)["nonce"]);

    public static HttpResponseMessage Token(Exchange exchange, string? token = null, string type = "DPoP", string? refreshToken = null) => StubHandler.Json(
        $$"""{"access_token":"{{token ?? $"token-{exchange.Number}"}}","token_type":"{{type}}","expires_in":3600{{(refreshToken is null ? "" : $",\"refresh_token\":\"{refreshToken}\"")}}}""");

    /// <summary>An answer that demands a nonce: of the API, or with 400 of the token endpoint.</summary>
    public static HttpResponseMessage DemandNonce(string? nonce, HttpStatusCode status = HttpStatusCode.Unauthorized)
    {
        var response = StubHandler.Json("""{"error":"use_dpop_nonce"}""", status);
        if (status == HttpStatusCode.Unauthorized)
        {
            response.Headers.TryAddWithoutValidation("WWW-Authenticate", "Bearer realm=\"a, error=x\", DPoP algs=\"ES256\", error=\"use_dpop_nonce\"");
        }

        return WithNonce(response, nonce);
    }

    public static HttpResponseMessage WithNonce(HttpResponseMessage response, string? nonce)
    {
        if (nonce is not null)
        {
            response.Headers.TryAddWithoutValidation("DPoP-Nonce", nonce);
        }

        return response;
    }

    /// <summary>An API that wants this nonce in each proof.</summary>
    public static HttpResponseMessage Wants(string nonce, Exchange exchange) =>
        DPoPProof.Of(exchange)["nonce"] == nonce ? StubHandler.Json("{}") : DemandNonce(nonce);

    public async Task<HttpStatusCode> GetAsync(string url = ApiStub.Url)
    {
        using var response = await Http.GetAsync(new Uri(url));
        return response.StatusCode;
    }
}

/// <summary>Client credentials, and the refresh grant, for tokens that are bound to a key.</summary>
public sealed class BoundFlow(TokenEndpointClient client, DPoPBinding binding) : ITokenFlow
{
    private static readonly TokenResponseRules Rules = new() { DPoPBound = true };

    public string Name => "Bound";

    public TokenIdentity Identity => Create("client_credentials").Identify();

    public ApiRules ApiRules { get; } = new() { Placement = AccessTokenPlacement.DPoP };

    public TokenResponseRules ResponseRules => Rules;

    public DPoPBinding DPoP => binding;

    public Uri? BaseAddress { get; init; }

    public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken) =>
        client.SendAsync(Create("client_credentials"), Rules, cancellationToken);

    public Task<TokenEndpointResponse> RefreshTokenAsync(SecretString refreshToken, CancellationToken cancellationToken)
    {
        var request = Create("refresh_token");
        request.Add("refresh_token", refreshToken);
        return client.SendAsync(request, Rules, cancellationToken);
    }

    private TokenEndpointRequest Create(string grantType)
    {
        var request = TokenEndpointStub.Request();
        request.Add("grant_type", grantType);
        request.BindTo(binding);
        return request;
    }
}
