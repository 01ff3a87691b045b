using AuthSdk.Http;
using AuthSdk.Registration;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Http;

/// <summary>A token that travels in the query is on the request only while the request travels.</summary>
public sealed class TokenInAddressTests
{
    private const string Address = "https://api.example.org/v1/things?x=1";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task A_handler_that_throws_instead_of_answering_leaves_no_token_in_the_address(bool isCached)
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var source = new TokenSource(new QueryFlow(stub.Client), new TokenOptions(), new ApiRuntime(stub.Clock, stub.Logs));
        if (isCached)
        {
            await source.GetTokenAsync();
        }

        var broken = new BrokenHandler();
        using var invoker = new HttpMessageInvoker(new AccessTokenHandler(new StubTokens(source)) { InnerHandler = broken });
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);

        for (var attempt = 0; attempt < 2; attempt++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => invoker.SendAsync(request, CancellationToken.None));
            Assert.Equal(Address, request.RequestUri!.OriginalString);
        }

        Assert.Equal([Address + "&access_token=token-1", Address + "&access_token=token-1"], broken.Asked);
    }

    /// <summary>Gives no task to fail, as a handler does that checks the request before it does anything else.</summary>
    private sealed class BrokenHandler : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.OriginalString);
            throw new InvalidOperationException("The handler is broken.");
        }
    }

    private sealed class QueryFlow(TokenEndpointClient client) : ITokenFlow
    {
        public string Name => "Query";

        public TokenIdentity Identity => TokenEndpointStub.Request().Identify();

        public ApiRules ApiRules { get; } = new() { Placement = new AccessTokenPlacement(ParameterLocation.Query, "access_token") };

        public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken) =>
            client.SendAsync(TokenEndpointStub.Request(), TokenResponseRules.Standard, cancellationToken);
    }
}
