using System.Net;
using AuthSdk.Http;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Harness;

/// <summary>An API in the process behind an <see cref="AccessTokenHandler"/>.</summary>
public sealed class ApiStub
{
    public const string Url = "https://api.example.org/v1/things";

    public ApiStub(Func<Exchange, Task<HttpResponseMessage>> answer, TokenEndpointStub? tokens = null, ApiTokens? apiTokens = null)
    {
        Tokens = tokens ?? new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        Source = Tokens.Source();
        Handler = new StubHandler(answer);
        Http = new HttpClient(new AccessTokenHandler(apiTokens ?? new StubTokens(Source)) { InnerHandler = Handler });
    }

    public ApiStub(Func<Exchange, HttpResponseMessage> answer, TokenEndpointStub? tokens = null, ApiTokens? apiTokens = null)
        : this(exchange => Task.FromResult(answer(exchange)), tokens, apiTokens)
    {
    }

    public TokenEndpointStub Tokens { get; }

    public TokenSource Source { get; }

    public StubHandler Handler { get; }

    public HttpClient Http { get; }

    public IEnumerable<string?> Authorizations => Handler.Exchanges.Select(exchange => exchange.Authorization);

    public static HttpResponseMessage Ok(Exchange exchange) => StubHandler.Json("{}");

    /// <summary>An API that no longer accepts the first token.</summary>
    public static HttpResponseMessage RejectsFirst(Exchange exchange) =>
        StubHandler.Status(exchange.Authorization == "Bearer token-1" ? HttpStatusCode.Unauthorized : HttpStatusCode.OK);
}
