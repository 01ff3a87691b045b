using AuthSdk.Http;
using AuthSdk.Registration;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Hostile;

/// <summary>Flows may be written by hand, and may be wrong.</summary>
public sealed class FaultyFlowTests
{
    [Fact]
    public async Task A_response_that_no_token_can_be_made_of_is_the_error_of_one_renewal_only()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var flow = new FaultyFlow(stub.Client) { IsFaulty = true };
        var source = new TokenSource(flow, new TokenOptions(), new ApiRuntime(stub.Clock, stub.Logs));

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => source.GetTokenAsync().AsTask());
        Assert.False(source.Status.IsRenewing);
        flow.IsFaulty = false;

        Assert.Equal("token-2", (await source.GetTokenAsync()).Value.Reveal());
    }

    private sealed class FaultyFlow(TokenEndpointClient client) : ITokenFlow
    {
        public bool IsFaulty { get; set; }

        public string Name => "Faulty";

        public TokenIdentity Identity => TokenEndpointStub.Request().Identify();

        public ApiRules ApiRules => IsFaulty ? throw new InvalidTimeZoneException("defect") : ApiRules.Standard;

        public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken) =>
            client.SendAsync(TokenEndpointStub.Request(), TokenResponseRules.Standard, cancellationToken);
    }
}
