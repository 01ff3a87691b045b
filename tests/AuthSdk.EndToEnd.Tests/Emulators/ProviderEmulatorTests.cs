using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.EndToEnd.Tests.Dialects.Responses;
using AuthSdk.EndToEnd.Tests.Identities;
using AuthSdk.Http;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.EndToEnd.Tests.Emulators;

/// <summary>A provider made of a declaration, and the client that is made of the same declaration.</summary>
public sealed class ProviderEmulatorTests
{
    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public async Task Three_lines_test_an_integration()
    {
        await using var provider = await ProviderEmulator.StartAsync<IUserApi>();
        await using var services = new ServiceCollection().AddUserApi(_ => { }).Services.UseEmulator<UserApiOptions>(provider).BuildServiceProvider();
        await services.GetRequiredService<IUserApi>().PingAsync();

        Assert.Equal(["POST /oauth/token 200", "GET /ping 204"], provider.Requests.Select(request => request.ToString()));
    }

    [Fact]
    public async Task A_call_without_a_declared_parameter_is_refused()
    {
        await using var provider = await ProviderEmulator.StartAsync<IEveryParameterApi>();
        await using var services = new ServiceCollection().AddEveryParameterApi(_ => { }).Services.UseEmulator<EveryParameterApiOptions>(provider).BuildServiceProvider();
        var token = await services.GetRequiredService<EveryParameterApiTokens>().Default.GetTokenAsync();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Authorization", $"Bearer {token.Value.Reveal()}");

        using var answer = await http.GetAsync(new Uri(provider.Address, "/status"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("partner (Query)", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret_is_refused_in_the_declared_words()
    {
        await using var provider = await ProviderEmulator.StartAsync<INestedErrorApi>();
        await using var services = new ServiceCollection()
            .AddNestedErrorApi(_ => { }).Services
            .UseEmulator<NestedErrorApiOptions>(provider)
            .PostConfigureAll<NestedErrorApiOptions>(options => options.ClientSecret = "wrong")
            .BuildServiceProvider();

        var error = await Assert.ThrowsAsync<OAuthException>(() => services.GetRequiredService<INestedErrorApi>().GetPetsAsync());

        Assert.Equal(("invalid_client", "1004"), (error.Error, error.ProviderError));
        Assert.Equal(HttpStatusCode.OK, provider.TokenRequests.Single().Status);
    }

    [Fact]
    public async Task What_the_api_no_longer_accepts_is_renewed_once()
    {
        await using var provider = await ProviderEmulator.StartAsync<IRejectingApi>();
        await using var services = new ServiceCollection().AddRejectingApi(_ => { }).Services.UseEmulator<RejectingApiOptions>(provider).BuildServiceProvider();
        var api = services.GetRequiredService<IRejectingApi>();
        await api.GetPetsAsync();

        provider.RevokeAllTokens();
        await api.GetPetsAsync();

        Assert.Equal(2, provider.TokenRequestCount);
        Assert.Contains(provider.Requests, request => request.Status == HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task A_refresh_spends_its_token_and_a_revoked_one_starts_over()
    {
        await using var provider = await ProviderEmulator.StartAsync<IPerGrantApi>(new ProviderEmulatorOptions { TimeProvider = _clock });
        await using var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(_clock)
            .AddPerGrantApi(_ => { }).Services
            .UseEmulator<PerGrantApiOptions>(provider)
            .BuildServiceProvider();
        var api = services.GetRequiredService<IPerGrantApi>();
        await api.PingAsync();

        _clock.Advance(TimeSpan.FromHours(2));
        await api.PingAsync();
        _clock.Advance(TimeSpan.FromHours(2));
        provider.RevokeAllRefreshTokens();
        await api.PingAsync();

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.OK],
            provider.TokenRequests.Select(request => request.Status));
        Assert.Contains("\"refresh\"", provider.TokenRequests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_redeemed_once_with_its_proof_key()
    {
        const string Verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        var challenge = Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        await using var provider = await ProviderEmulator.StartAsync<ICodeApi>();
        await using var services = new ServiceCollection().AddCodeApi(_ => { }).Services.UseEmulator<CodeApiOptions>(provider).BuildServiceProvider();
        var tokens = services.GetRequiredService<CodeApiTokens>();
        var request = new CodeApiTokenRequest
        {
            ClientId = provider.Settings["ClientId"]!,
            Code = provider.IssueAuthorizationCode("https://app.test/back", challenge),
            RedirectUri = "https://app.test/back",
            CodeVerifier = Verifier,
        };

        await Assert.ThrowsAsync<OAuthException>(() => tokens.AcquireAsync(request with { CodeVerifier = string.Concat(Enumerable.Range(10, 22)) }));
        await tokens.AcquireAsync(request);
        var error = await Assert.ThrowsAsync<OAuthException>(() => tokens.AcquireAsync(request));

        Assert.Equal("invalid_grant", error.Error);
    }

    [Fact]
    public async Task What_a_hook_adds_is_refused_until_it_is_allowed()
    {
        await using var strict = await ProviderEmulator.StartAsync<IHookedApi>(new ProviderEmulatorOptions { TimeProvider = _clock });
        await using var lenient = await ProviderEmulator.StartAsync<IHookedApi>(
            new ProviderEmulatorOptions { TimeProvider = _clock, AllowUndeclaredParameters = true });
        foreach (var (provider, last) in new[] { (strict, "password"), (lenient, "refresh_token") })
        {
            await using var services = new ServiceCollection()
                .AddSingleton<TimeProvider>(_clock)
                .AddHookedApi(_ => { }).Services
                .UseEmulator<HookedApiOptions>(provider)
                .BuildServiceProvider();
            await services.GetRequiredService<IHookedApi>().PingAsync();
            _clock.Advance(TimeSpan.FromHours(2));
            await services.GetRequiredService<HookedApiTokens>().Default.GetTokenAsync();

            Assert.Equal(last, provider.TokenRequests[^1].Form.Single(pair => pair.Key == "grant_type").Value);
        }
    }

    [Fact]
    public async Task An_assertion_is_good_once()
    {
        await using var provider = await ProviderEmulator.StartAsync<ISecretJwtApi>();
        await using var services = new ServiceCollection().AddSecretJwtApi(_ => { }).Services.UseEmulator<SecretJwtApiOptions>(provider).BuildServiceProvider();
        await services.GetRequiredService<ISecretJwtApi>().PingAsync();
        using var http = new HttpClient();
        using var body = new StringContent(provider.TokenRequests[0].Body, Encoding.UTF8, "application/x-www-form-urlencoded");

        using var answer = await http.PostAsync(new Uri(provider.Settings["TokenEndpoint"]!), body);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("used before", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grant_type=client_credentials&client_secret=x", "client_secret")]
    [InlineData("client_secret=x", "grant type")]
    [InlineData("grant_type=password", "grant type")]
    [InlineData("grant_type=client_credentials&grant_type=client_credentials", "grant type")]
    public async Task What_is_not_declared_is_refused(string body, string reason)
    {
        await using var provider = await ProviderEmulator.StartAsync<IBasicApi>();
        using var http = new HttpClient();
        var credentials = $"{WebUtility.UrlEncode(provider.Settings["ClientId"])}:{WebUtility.UrlEncode(provider.Settings["ClientSecret"])}";
        http.DefaultRequestHeaders.Add("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));
        using var content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");

        using var answer = await http.PostAsync(new Uri(provider.Settings["TokenEndpoint"]!), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_token_is_over_and_its_refresh_token_too()
    {
        await using var provider = await ProviderEmulator.StartAsync<IRevocableApi>();
        await using var services = new ServiceCollection().AddRevocableApi(_ => { }).Services.UseEmulator<RevocableApiOptions>(provider).BuildServiceProvider();
        var api = services.GetRequiredService<IRevocableApi>();
        await api.PingAsync();

        await services.GetRequiredService<RevocableApiTokens>().RevokeAsync();
        await api.PingAsync();

        Assert.Equal(2, provider.TokenRequests.Count(request => request.Path == "/oauth/revoke"));
        Assert.Equal(2, provider.TokenRequests.Count(request => request.Path == "/oauth/token"));
    }

    [Fact]
    public async Task The_next_requests_fail_as_scripted()
    {
        await using var provider = await ProviderEmulator.StartAsync<IBasicApi>();
        await using var services = new ServiceCollection().AddBasicApi(_ => { }).Services.UseEmulator<BasicApiOptions>(provider).BuildServiceProvider();
        var api = services.GetRequiredService<IBasicApi>();

        provider.FailNextRequests(1, HttpStatusCode.ServiceUnavailable, "{\"busy\":true}");
        var error = await Assert.ThrowsAsync<ApiException>(() => api.PingAsync());
        await api.PingAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, error.StatusCode);
    }

    [Fact]
    public async Task A_rate_limit_tells_when_to_come_back()
    {
        await using var provider = await ProviderEmulator.StartAsync<IBasicApi>();
        await using var services = new ServiceCollection().AddBasicApi(_ => { }).Services.UseEmulator<BasicApiOptions>(provider).BuildServiceProvider();

        provider.RateLimitNextTokenRequests(1, TimeSpan.FromSeconds(7));
        var error = await Assert.ThrowsAsync<OAuthException>(() => services.GetRequiredService<IBasicApi>().PingAsync());

        Assert.Equal(TimeSpan.FromSeconds(7), error.RetryAfter);
    }

    [Fact]
    public async Task A_slow_token_endpoint_waits_on_the_clock()
    {
        await using var provider = await ProviderEmulator.StartAsync<IBasicApi>(new ProviderEmulatorOptions { TimeProvider = _clock });
        await using var services = new ServiceCollection().AddBasicApi(_ => { }).Services.UseEmulator<BasicApiOptions>(provider).BuildServiceProvider();
        provider.TokenRequestDelay = TimeSpan.FromSeconds(5);

        var call = services.GetRequiredService<IBasicApi>().PingAsync();
        await _clock.WaitForTimerAsync();
        _clock.Advance(TimeSpan.FromSeconds(4.999));
        Assert.False(call.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(0.001));
        await call;
    }

    [Fact]
    public async Task Fields_of_the_token_response_have_the_values_of_the_test()
    {
        await using var provider = await ProviderEmulator.StartAsync<IEnvelopeApi>(
            new ProviderEmulatorOptions { TokenFields = new Dictionary<string, JsonNode> { ["auth.site.url"] = "https://eu.test" } });
        await using var services = new ServiceCollection().AddEnvelopeApi(_ => { }).Services.UseEmulator<EnvelopeApiOptions>(provider).BuildServiceProvider();

        var response = EnvelopeApiTokenResponse.From(await services.GetRequiredService<EnvelopeApiTokens>().Default.GetTokenAsync());

        Assert.Equal(("https://eu.test", 7L), (response.AuthSiteUrl, response.AB));
        Assert.Equal(TimeSpan.FromHours(1), response.ExpiresIn);
    }

    [Fact]
    public async Task Only_what_is_declared_can_be_scripted()
    {
        await using var provider = await ProviderEmulator.StartAsync<IBasicApi>();

        var unknown = Assert.Throws<ArgumentException>(() => provider.OnOperation("GET", "/pong", "{}"));
        Assert.StartsWith("No operation is declared as GET /pong; declared are GET /ping.", unknown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => provider.IssueAuthorizationCode("https://app.test/back"));
        await Assert.ThrowsAsync<ArgumentException>(() => ProviderEmulator.StartAsync<IPing>());
    }
}
