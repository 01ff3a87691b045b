using AuthSdk.Registration;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Stores;

public sealed class SharedFlowTests
{
    [Fact]
    public async Task What_a_person_obtained_by_signing_in_stays_in_this_process()
    {
        var shared = new SharedTokens();
        var source = new TokenSource(new PersonFlow(shared.Endpoint), shared.Options(), new ApiRuntime(shared.Clock, shared.Endpoint.Logs));
        source.Accept(await shared.Endpoint.ReadAsync());
        shared.Clock.Advance(TimeSpan.FromHours(1));

        await source.GetTokenAsync();
        source.Drop();

        Assert.Equal(["", "refresh-1"], shared.Presented);
        Assert.Empty(shared.Store.Uses);
    }

    [Fact]
    public async Task A_stored_refresh_token_does_not_stop_a_declaration_that_has_no_refresh_grant()
    {
        var shared = new SharedTokens();
        await shared.Process().GetTokenAsync();
        var source = new TokenSource(new NoRefreshFlow(shared.Endpoint), shared.Options(), new ApiRuntime(shared.Clock, shared.Endpoint.Logs));
        await source.GetTokenAsync();
        shared.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("token-2", (await source.GetTokenAsync()).Value.Reveal());
        Assert.Equal(["", ""], shared.Presented);
    }

    [Fact]
    public async Task An_identity_that_cannot_be_told_once_is_the_error_of_one_renewal()
    {
        var shared = new SharedTokens();
        var source = new TokenSource(new LateFlow(shared.Endpoint), shared.Options(), new ApiRuntime(shared.Clock, shared.Endpoint.Logs));

        await Assert.ThrowsAsync<InvalidOperationException>(() => source.GetTokenAsync().AsTask());

        Assert.Equal("token-1", (await source.GetTokenAsync()).Value.Reveal());
        Assert.NotEmpty(shared.Store.Uses);
    }

    /// <summary>As emitted for a flow that begins with a person.</summary>
    private sealed class PersonFlow(TokenEndpointStub endpoint) : ITokenFlow
    {
        private readonly ClientFlow _flow = new(endpoint.Client, RefreshTokenUse.Refresh, needsPerson: true);

        public string Name => _flow.Name;

        public TokenIdentity Identity { get; } = TokenIdentity.CreateUnique();

        public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken) => _flow.RequestTokenAsync(cancellationToken);

        public Task<TokenEndpointResponse> RefreshTokenAsync(SecretString refreshToken, CancellationToken cancellationToken) =>
            _flow.RefreshTokenAsync(refreshToken, cancellationToken);
    }

    /// <summary>As emitted by a version of the declaration that has no refresh grant.</summary>
    private sealed class NoRefreshFlow(TokenEndpointStub endpoint) : ITokenFlow
    {
        private readonly ClientFlow _flow = new(endpoint.Client, RefreshTokenUse.None, needsPerson: false);

        public string Name => _flow.Name;

        public TokenIdentity Identity => _flow.Identity;

        public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken) => _flow.RequestTokenAsync(cancellationToken);
    }

    /// <summary>A flow whose options are not complete when it is first asked.</summary>
    private sealed class LateFlow(TokenEndpointStub endpoint) : ITokenFlow
    {
        private readonly ClientFlow _flow = new(endpoint.Client, RefreshTokenUse.None, needsPerson: false);
        private bool _wasAsked;

        public string Name => _flow.Name;

        public TokenIdentity Identity
        {
            get
            {
                var isFirst = !_wasAsked;
                _wasAsked = true;
                return isFirst ? throw new InvalidOperationException("too early") : _flow.Identity;
            }
        }

        public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken) => _flow.RequestTokenAsync(cancellationToken);
    }
}
