using System.Net;
using System.Security.Cryptography;
using AuthSdk.Testing;
using AuthSdk.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>Emitted clients whose tokens are bound to a key (RFC 9449), against a provider that checks each proof.</summary>
public sealed class DPoPTests
{
    private readonly ManualTimeProvider _clock = new();

    [Fact, Trait("Acceptance", "S-SEC-14")]
    [Dialect("OAuthProvider.DPoPBoundTokens")]
    public async Task Token_request_calls_and_refresh_prove_one_key()
    {
        await using var provider = await StartAsync<IBoundPasswordApi>();
        await using var services = Services().AddBoundPasswordApi(_ => { }).Services.UseEmulator<BoundPasswordApiOptions>(provider).BuildServiceProvider();
        var api = services.GetRequiredService<IBoundPasswordApi>();

        await api.GetAsync("a b/ü", "name");
        await api.PutAsync("1", "x");
        _clock.Advance(TimeSpan.FromHours(2));
        await api.GetAsync("2");

        Assert.Equal(
            ["POST /oauth/token 200", "GET /pets/a%20b%2F%C3%BC 204", "PUT /pets/1 200", "POST /oauth/token 200", "GET /pets/2 204"],
            provider.Requests.Select(request => request.ToString()));
        Assert.Equal("DPoP", services.GetRequiredService<BoundPasswordApiTokens>().Default.Current!.TokenType);
    }

    [Fact, Trait("Acceptance", "S-SEC-15")]
    public async Task A_nonce_is_met_at_the_token_endpoint_and_by_calls_and_again_when_it_changes()
    {
        await using var provider = await StartAsync<IBoundPasswordApi>();
        await using var services = Services().AddBoundPasswordApi(_ => { }).Services.UseEmulator<BoundPasswordApiOptions>(provider).BuildServiceProvider();
        var api = services.GetRequiredService<IBoundPasswordApi>();

        provider.DemandDPoPNonce();
        await api.GetAsync("1");
        provider.DemandDPoPNonce();
        await api.PutAsync("2", "x");
        await api.GetAsync("3");

        Assert.Equal(
            ["POST /oauth/token 400", "POST /oauth/token 200", "GET /pets/1 204", "PUT /pets/2 401", "PUT /pets/2 200", "GET /pets/3 204"],
            provider.Requests.Select(request => request.ToString()));
    }

    [Fact]
    public async Task A_revoked_token_is_renewed_and_revocation_and_introspection_need_no_proof()
    {
        await using var provider = await StartAsync<IBoundPasswordApi>();
        await using var services = Services().AddBoundPasswordApi(_ => { }).Services.UseEmulator<BoundPasswordApiOptions>(provider).BuildServiceProvider();
        var api = services.GetRequiredService<IBoundPasswordApi>();
        var tokens = services.GetRequiredService<BoundPasswordApiTokens>();

        await api.GetAsync("1");
        provider.RevokeAllTokens();
        await api.GetAsync("2");
        var answer = await tokens.IntrospectAsync(tokens.Default.Current!.Value);
        await tokens.RevokeAsync();

        Assert.Equal((true, "DPoP"), (answer.Active, answer.TokenType));
        Assert.Equal(
            ["/oauth/token", "/pets/1", "/pets/2", "/oauth/token", "/pets/2", "/oauth/introspect", "/oauth/revoke", "/oauth/revoke"],
            provider.Requests.Select(request => request.Path));
        Assert.All(provider.Requests.Where(request => request.Path is "/oauth/introspect" or "/oauth/revoke"), request => Assert.DoesNotContain("DPoP", request.Headers.Keys));
    }

    [Theory]
    [InlineData("put")]
    [InlineData("PuT")]
    public async Task The_method_of_a_proof_is_the_one_that_goes_over_the_wire(string method)
    {
        await using var provider = await StartAsync<IBoundPasswordApi>();
        await using var services = Services().AddBoundPasswordApi(_ => { }).Services.UseEmulator<BoundPasswordApiOptions>(provider).BuildServiceProvider();
        using var http = new HttpClient(new AuthSdk.Http.AccessTokenHandler(services.GetRequiredService<BoundPasswordApiTokens>()) { InnerHandler = new SocketsHttpHandler() });
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(provider.Address, "pets/1"));

        using var response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    [Dialect("OAuthProvider.DPoPAlgorithm")]
    public async Task Proofs_are_signed_with_the_declared_algorithm()
    {
        await using var provider = await StartAsync<IBoundAlgorithmApi>();
        await using var services = Services().AddBoundAlgorithmApi(_ => { }).Services.UseEmulator<BoundAlgorithmApiOptions>(provider).BuildServiceProvider();

        await services.GetRequiredService<IBoundAlgorithmApi>().PingAsync();

        Assert.All(provider.Requests, request => Assert.Equal("ES384", new System.IdentityModel.Tokens.Jwt.JwtSecurityToken(request.Headers["DPoP"]).Header.Alg));
    }

    [Fact]
    public void A_key_that_does_not_fit_the_declared_algorithm_is_a_fault_of_the_options()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var options = new BoundAlgorithmApiOptions
        {
            BaseAddress = new Uri("https://api.test"), ClientId = "id", ClientSecret = "bQ7-tR2", DPoPKey = SigningKey.FromECDsa(key),
        };

        Assert.Equal(
            ["DPoPKey must be a key that signs with ES384."],
            Assert.Throws<OptionsValidationException>(() => BoundAlgorithmApi.Create(options)).Failures);
    }

    [Fact]
    public async Task Each_registration_has_a_key_of_its_own_unless_it_is_given_one()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        await using var provider = await StartAsync<IBoundAlgorithmApi>();
        var settings = new Microsoft.Extensions.Configuration.ConfigurationBuilder()
            .Add(new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
            {
                InitialData = provider.Settings.Append(KeyValuePair.Create<string, string?>("DPoPKey", key.ExportECPrivateKeyPem())),
            }).Build();
        var container = new ServiceCollection();
        container.AddBoundAlgorithmApi("given", settings);
        container.AddBoundAlgorithmApi("own", _ => { });
        container.AddBoundAlgorithmApi(_ => { });
        await using var services = container.AddSingleton<TimeProvider>(_clock).UseEmulator<BoundAlgorithmApiOptions>(provider).BuildServiceProvider();

        await services.GetRequiredService<IBoundAlgorithmApi>().PingAsync();
        await services.GetRequiredKeyedService<IBoundAlgorithmApi>("own").PingAsync();
        await services.GetRequiredKeyedService<IBoundAlgorithmApi>("given").PingAsync();

        var keys = provider.TokenRequests.Select(request => new System.IdentityModel.Tokens.Jwt.JwtSecurityToken(request.Headers["DPoP"]).Header["jwk"].ToString()!).ToList();
        Assert.Equal(3, keys.Distinct().Count());
        Assert.Contains(Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(key.ExportParameters(false).Q.X), keys[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Callers_of_one_registration_have_tokens_of_their_own_and_one_key()
    {
        await using var provider = await StartAsync<IBoundPasswordApi>();
        var users = new Queue<string>(["a", "b"]);
        await using var services = Services()
            .AddBoundPasswordApi(options => options.SelectTokenRequest = (configured, _, _) => new(configured with { Scopes = [users.Dequeue()] }))
            .Services.UseEmulator<BoundPasswordApiOptions>(provider).BuildServiceProvider();
        var api = services.GetRequiredService<IBoundPasswordApi>();

        await api.GetAsync("1");
        await api.GetAsync("2");

        Assert.Equal(2, provider.TokenRequestCount);
        Assert.Equal(2, provider.Requests.Select(request => request.Headers["Authorization"]).Count(value => value.StartsWith("DPoP ", StringComparison.Ordinal)));
        Assert.Single(provider.Requests
            .Select(request => new System.IdentityModel.Tokens.Jwt.JwtSecurityToken(request.Headers["DPoP"]).Header["jwk"].ToString()).Distinct());
    }

    [Fact]
    public async Task A_person_signs_in_and_the_refresh_token_of_a_public_client_is_bound_too()
    {
        await using var provider = await StartAsync<IBoundCodeApi>();
        await using var services = Services().AddBoundCodeApi(_ => { }).Services.UseEmulator<BoundCodeApiOptions>(provider).BuildServiceProvider();
        var tokens = services.GetRequiredService<BoundCodeApiTokens>();
        var request = tokens.Flow.CreateAuthorizationRequest("https://app.test/back");

        provider.DemandDPoPNonce();
        await tokens.SignInAsync(request, await ProviderEmulator.SignInAsync(tokens.Flow.CreateAuthorizationUrl(request)));
        await services.GetRequiredService<IBoundCodeApi>().PingAsync();
        _clock.Advance(TimeSpan.FromHours(2));
        await services.GetRequiredService<IBoundCodeApi>().PingAsync();

        await using var stranger = Services().AddBoundCodeApi(_ => { }).Services.UseEmulator<BoundCodeApiOptions>(provider).BuildServiceProvider();
        var error = await Assert.ThrowsAsync<OAuthException>(() => stranger.GetRequiredService<BoundCodeApiTokens>().Flow.RefreshTokenAsync(new()
        {
            ClientId = provider.Settings["ClientId"]!,
            RefreshToken = tokens.Default.Current!.Response.RefreshToken!,
        }));

        Assert.Equal(("invalid_grant", HttpStatusCode.BadRequest), (error.Error, error.StatusCode));
    }

    [Fact]
    public async Task A_device_proves_its_key_with_each_question()
    {
        var clock = new JumpingTimeProvider();
        await using var provider = await StartAsync<IBoundDeviceApi>(clock);
        await using var services = Services(clock).AddBoundDeviceApi(_ => { }).Services.UseEmulator<BoundDeviceApiOptions>(provider).BuildServiceProvider();

        await services.GetRequiredService<BoundDeviceApiTokens>().SignInWithDeviceAsync((authorization, _) =>
        {
            clock.Jumped = () =>
            {
                if (clock.Elapsed == TimeSpan.FromSeconds(10))
                {
                    provider.ApproveDevice(authorization.UserCode);
                }
            };
            return default;
        });
        await services.GetRequiredService<IBoundDeviceApi>().PingAsync();

        Assert.DoesNotContain("DPoP", provider.Requests[0].Headers.Keys);
        Assert.Equal(2, provider.Requests.Skip(1).Where(request => request.Path == "/oauth/token").Select(request => request.Headers["DPoP"]).Distinct().Count());
        Assert.Equal("GET /ping 204", provider.Requests[^1].ToString());
    }

    [Fact]
    public async Task A_bearer_token_may_authorise_the_request_for_a_bound_one()
    {
        await using var provider = await StartAsync<IBoundChainApi>();
        await using var services = Services().AddBoundChainApi(_ => { }).Services.UseEmulator<BoundChainApiOptions>(provider).BuildServiceProvider();
        var api = services.GetRequiredService<IBoundChainApi>();

        provider.DemandDPoPNonce();
        await api.GetMeAsync();
        await api.GetStatusAsync();

        Assert.Equal(
            ["POST /oauth/App/token 200", "POST /oauth/User/token 400", "POST /oauth/User/token 200", "GET /me 204", "GET /status 204"],
            provider.Requests.Select(request => request.ToString()));
        Assert.Equal([false, true, true, true, false], provider.Requests.Select(request => request.Headers.ContainsKey("DPoP")));
        Assert.StartsWith("Bearer ", provider.Requests[2].Headers["Authorization"], StringComparison.Ordinal);
    }

    private Task<ProviderEmulator> StartAsync<TApi>(TimeProvider? clock = null)
        where TApi : class =>
        ProviderEmulator.StartAsync<TApi>(new ProviderEmulatorOptions { TimeProvider = clock ?? _clock });

    private ServiceCollection Services(TimeProvider? clock = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock ?? _clock);
        return services;
    }
}
