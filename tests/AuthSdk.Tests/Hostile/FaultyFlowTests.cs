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
    public async Task What_a_flow_throws_is_the_error_of_one_renewal_only()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var flow = new FaultyFlow(stub.Client);
        var source = new TokenSource(flow, new TokenOptions(), new ApiRuntime(stub.Clock, stub.Logs));
        flow.IsFaulty = true;

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => source.GetTokenAsync().AsTask());
        Assert.False(source.Status.IsRenewing);
        flow.IsFaulty = false;

        Assert.Equal("token-1", (await source.GetTokenAsync()).Value.Reveal());
    }

    private sealed class FaultyFlow(TokenEndpointClient client) : ITokenFlow
    {
        public bool IsFaulty { get; set; }

        public string Name => "Faulty";

        public TokenIdentity Identity => TokenEndpointStub.Request().Identify();

        public ApiRules ApiRules => ApiRules.Standard;

        public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken) =>
            IsFaulty
                ? throw new InvalidTimeZoneException("defect")
                : client.SendAsync(TokenEndpointStub.Request(), TokenResponseRules.Standard, cancellationToken);
    }
}
