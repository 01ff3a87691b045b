using AuthSdk.Testing;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;
using Microsoft.Extensions.Logging.Abstractions;

namespace AuthSdk.EndToEnd.Tests.Identities;

/// <summary>One client that acts for many users, without a container.</summary>
public sealed class SelectedRequestTests : IDisposable
{
    private readonly IdentityServer _network = new();
    private readonly ManualTimeProvider _clock = new();

    /// <summary>Who calls, as an application's ambient user.</summary>
    private readonly AsyncLocal<Func<UserApiTokenRequest, UserApiTokenRequest?>> _caller = new();

    public void Dispose() => _network.Dispose();

    [Fact, Trait("Acceptance", "S-CACHE-09")]
    public async Task Each_user_has_a_token_and_uses_it_again()
    {
        using var client = Create();

        foreach (var user in new[] { "ann", "bob", "ann", "bob" })
        {
            await CallAsync(client, user);
        }

        Assert.Equal(["Bearer ann-1", "Bearer bob-2", "Bearer ann-1", "Bearer bob-2"], _network.Presented);
        Assert.Equal(2, _network.TokenRequests.Count);
    }

    [Fact, Trait("Acceptance", "S-CACHE-02")]
    public async Task A_hundred_calls_of_ten_users_at_once_are_ten_token_requests()
    {
        using var client = Create();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => CallAsync(client, $"user{i % 10}"))));

        Assert.Equal(10, _network.TokenRequests.Count);
        Assert.Equal(10, _network.Presented.Distinct().Count());
    }

    [Fact, Trait("Acceptance", "S-CACHE-09")]
    public async Task A_wrong_password_is_not_served_the_token_of_the_right_one()
    {
        using var client = Create();
        await CallAsync(client, "ann");

        var error = await Assert.ThrowsAsync<OAuthException>(() => CallAsync(client, request => request with { Username = "ann", Password = "guessed" }));

        Assert.Equal("invalid_grant", error.Error);
        Assert.Single(_network.Presented);
    }

    [Fact]
    public async Task Without_a_current_user_nothing_is_sent()
    {
        using var client = Create();

        var error = await Assert.ThrowsAsync<OAuthException>(() => CallAsync(client, _ => null));

        Assert.Equal(OAuthErrorKind.Refused, error.Kind);
        Assert.Contains("nobody is signed in", error.Message, StringComparison.Ordinal);
        Assert.Empty(_network.Addresses);
    }

    [Theory]
    [InlineData(null, "of-ann", "Username")]
    [InlineData("", "of-ann", "Username")]
    [InlineData(" ", "of-ann", "Username")]
    [InlineData("ann", null, "Password")]
    [InlineData("ann", "", "Password")]
    public async Task A_missing_value_is_named_and_nothing_is_sent(string? username, string? password, string missing)
    {
        using var client = Create();

        var error = await Assert.ThrowsAsync<OAuthException>(
            () => CallAsync(client, request => request with { Username = username!, Password = password! }));

        Assert.Equal(OAuthErrorKind.Refused, error.Kind);
        Assert.EndsWith($"lack {missing}.", error.Message, StringComparison.Ordinal);
        Assert.Empty(_network.Addresses);
    }

    [Fact, Trait("Acceptance", "S-CACHE-09"), Trait("Acceptance", "S-CACHE-10")]
    public async Task Scopes_and_extra_parameters_of_a_call_are_part_of_the_identity()
    {
        using var client = Create();
        UserApiTokenRequest Ann(UserApiTokenRequest request) => request with { Username = "ann", Password = "of-ann" };

        await CallAsync(client, Ann);
        await CallAsync(client, request => Ann(request) with { Scopes = ["a"] });
        await CallAsync(client, request => Ann(request) with { Audience = "x" });
        await CallAsync(client, request => Ann(request) with { Scopes = ["b", "a"] });

        Assert.Equal(["Bearer ann-1", "Bearer ann-2", "Bearer ann-3", "Bearer ann-1"], _network.Presented);
        Assert.Equal(["a b", "a", "a b"], _network.TokenRequests.Select(request => request.Form.ToDictionary()["scope"]));
        Assert.Equal("x", _network.TokenRequests[2].Form.ToDictionary()["audience"]);
    }

    [Fact]
    public async Task Without_a_container_there_are_no_services_and_the_configured_values_are_given()
    {
        IServiceProvider? seen = new NoServices();
        using var client = UserApi.Create(
            new UserApiOptions
            {
                ClientId = "id",
                SelectTokenRequest = (configured, services, _) =>
                {
                    seen = services;
                    Assert.Null(configured.Username);
                    Assert.Equal("id", configured.ClientId);
                    Assert.Equal(["a", "b"], configured.Scopes);
                    return new(configured with { ClientSecret = "", Username = "ann", Password = "of-ann" });
                },
            },
            _network);

        await client.PingAsync();

        Assert.Null(seen);
        Assert.Equal(["Bearer ann-1"], _network.Presented);
    }

    [Fact]
    public async Task A_token_endpoint_that_hangs_for_one_user_delays_no_other()
    {
        using var network = new IdentityServer { Hanging = "bob" };
        using var client = Create(network);
        var hanging = CallAsync(client, "bob");

        await CallAsync(client, "ann");

        Assert.Equal(["Bearer ann-1"], network.Presented);
        Assert.False(hanging.IsCompleted);
        await network.Hangs;
        _clock.Advance(TimeSpan.FromSeconds(31));
        Assert.True((await Assert.ThrowsAsync<OAuthException>(() => hanging)).IsTemporary);
    }

    [Fact]
    public async Task An_identity_that_was_used_once_is_forgotten()
    {
        var pool = Pool();
        await pool.SelectAsync(null, CancellationToken.None);
        _requested = new PasswordRequest("bob");
        var bob = await pool.SelectAsync(null, CancellationToken.None);
        await bob.GetTokenAsync();
        Assert.Equal(2, pool.Count);

        _clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(1, pool.Count);
        Assert.Same(bob, await pool.SelectAsync(null, CancellationToken.None));

        _clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(0, pool.Count);
        Assert.NotSame(bob, await pool.SelectAsync(null, CancellationToken.None));
        Assert.Equal(1, pool.Count);
    }

    [Fact]
    public async Task A_forgotten_identity_that_comes_back_is_one_again_however_its_request_is_made()
    {
        var pool = Pool();
        var kept = _requested;
        await pool.SelectAsync(null, CancellationToken.None);
        _clock.Advance(TimeSpan.FromMinutes(11));

        _requested = new PasswordRequest("ann");
        var source = await pool.SelectAsync(null, CancellationToken.None);
        _requested = kept;

        Assert.Same(source, await pool.SelectAsync(null, CancellationToken.None));
        Assert.Equal(1, pool.Count);
    }

    private PasswordRequest _requested = new("ann");

    private TokenSourcePool<PasswordRequest> Pool() => new(new()
    {
        Flow = "Default",
        Configured = _requested,
        Select = (_, _, _) => new(_requested),
        FindMissing = _ => null,
        CreateFlow = (request, _, _) => new(new PasswordFlow(request)),
        Options = new TokenOptions(),
        Runtime = new(_clock, NullLoggerFactory.Instance),
    });

    private UserApiClient Create(IdentityServer? network = null) => UserApi.Create(
        new UserApiOptions
        {
            ClientId = "id",
            ClientSecret = "s3cret",
            SelectTokenRequest = (configured, _, _) => new(_caller.Value!(configured)),
        },
        network ?? _network,
        _clock);

    private Task CallAsync(UserApiClient client, string user) =>
        CallAsync(client, request => request with { Username = user, Password = $"of-{user}" });

    private async Task CallAsync(UserApiClient client, Func<UserApiTokenRequest, UserApiTokenRequest?> caller)
    {
        _caller.Value = caller;
        await client.PingAsync();
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }

    private sealed record PasswordRequest(string Username);

    /// <summary>A flow whose server always answers, at once.</summary>
    private sealed class PasswordFlow(PasswordRequest request) : ITokenFlow
    {
        private readonly TokenEndpointClient _client = new(
            static () => new HttpClient(new AnsweringHandler()), TimeProvider.System, NullLoggerFactory.Instance, false);

        public string Name => "Default";

        public TokenIdentity Identity => Compose().Identify();

        public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken) =>
            _client.SendAsync(Compose(), new TokenResponseRules(), cancellationToken);

        private TokenEndpointRequest Compose()
        {
            var message = new TokenEndpointRequest(new Uri("https://auth.test/token"), ParameterPlacement.Form, Name);
            message.Add("client_id", request.Username);
            return message;
        }
    }

    private sealed class AnsweringHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"access_token":"t","token_type":"Bearer","expires_in":3600}""") });
    }
}
