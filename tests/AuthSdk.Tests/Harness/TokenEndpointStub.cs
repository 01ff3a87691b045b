using System.Net;
using AuthSdk.Registration;
using AuthSdk.Testing;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Harness;

/// <summary>A token endpoint in the process, a client of it, and a clock.</summary>
public sealed class TokenEndpointStub
{
    public const string Url = "https://auth.example.org/token";

    public TokenEndpointStub(Func<Exchange, Task<HttpResponseMessage>> answer, bool allowInsecureHttp = false)
    {
        Handler = new StubHandler(answer);
        Http = new HttpClient(Handler);
        Client = new TokenEndpointClient(() => Http, Clock, Logs, allowInsecureHttp);
    }

    public TokenEndpointStub(Func<Exchange, HttpResponseMessage> answer, bool allowInsecureHttp = false)
        : this(exchange => Task.FromResult(answer(exchange)), allowInsecureHttp)
    {
    }

    /// <summary>Always gives the same answer.</summary>
    public TokenEndpointStub(string body, HttpStatusCode status = HttpStatusCode.OK)
        : this(_ => StubHandler.Json(body, status))
    {
    }

    public ManualTimeProvider Clock { get; } = new(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));

    public RecordingLogger Logs { get; } = new();

    public StubHandler Handler { get; }

    public HttpClient Http { get; }

    public TokenEndpointClient Client { get; }

    /// <summary>The one request that was made.</summary>
    public Exchange Sent => Assert.Single(Handler.Exchanges);

    /// <summary>A token response with tokens numbered by request.</summary>
    public static HttpResponseMessage Token(Exchange exchange, int expiresIn = 3600, string? refreshToken = null) =>
        StubHandler.Json(
            $$"""{"access_token":"token-{{exchange.Number}}","token_type":"Bearer","expires_in":{{expiresIn}}{{(refreshToken is null ? "" : $",\"refresh_token\":\"{refreshToken}\"")}}}""");

    public static TokenEndpointRequest Request(ParameterPlacement placement = ParameterPlacement.Form, string url = Url) =>
        new(new Uri(url), placement, "Client");

    public async Task<Exchange> SendAsync(TokenEndpointRequest request)
    {
        await Client.SendAsync(request, new TokenResponseRules(), CancellationToken.None);
        return Sent;
    }

    public Task<TokenEndpointResponse> ReadAsync(TokenResponseRules? rules = null, TokenEndpointRequest? request = null) =>
        Client.SendAsync(request ?? Request(), rules ?? new TokenResponseRules(), CancellationToken.None);

    /// <summary>The error of an answer that no token can be taken from.</summary>
    public async Task<OAuthException> UnusableAsync()
    {
        var error = await Assert.ThrowsAsync<OAuthException>(() => ReadAsync());
        Assert.Equal((OAuthErrorKind.Protocol, HttpStatusCode.OK, false), (error.Kind, error.StatusCode, error.IsTemporary));
        return error;
    }

    public TokenSource Source(TokenOptions? options = null, RefreshTokenUse refresh = RefreshTokenUse.Refresh, bool needsPerson = false) =>
        new(new ClientFlow(Client, refresh, needsPerson), options ?? new TokenOptions(), new ApiRuntime(Clock, Logs));
}
