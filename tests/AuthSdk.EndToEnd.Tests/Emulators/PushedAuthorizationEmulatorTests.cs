using System.Net;
using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Emulators;

/// <summary>An emulated provider that has authorization requests pushed (RFC 9126), and refuses a browser that brings more than the reference.</summary>
public sealed class PushedAuthorizationEmulatorTests
{
    private readonly ManualTimeProvider _clock = new();

    [Fact, Trait("Acceptance", "S-SEC-13")]
    public async Task A_person_signs_in_after_the_request_was_pushed()
    {
        await using var provider = await StartAsync<IPushedApi>();
        using var client = PushedApi.Create(PushedOptions(provider), timeProvider: _clock);
        var request = client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back");

        var pushed = await client.Tokens.Flow.PushAuthorizationRequestAsync(request);
        await client.Tokens.SignInAsync(request, await ProviderEmulator.SignInAsync(pushed.AuthorizationUrl));
        await client.PingAsync();

        Assert.Equal(_clock.GetUtcNow().AddMinutes(1), pushed.ExpiresAt);
        Assert.Equal(
            ["POST /oauth/par 201", "GET /oauth/authorize 302", "POST /oauth/token 200", "GET /ping 204"],
            provider.Requests.Select(sent => sent.ToString()));
        Assert.Equal("a b", client.Tokens.Default.Current!.Scope);
    }

    [Fact, Trait("Acceptance", "S-SEC-13")]
    public async Task A_browser_that_brings_more_than_the_reference_or_no_reference_is_refused()
    {
        await using var provider = await StartAsync<IPushedApi>();
        using var client = PushedApi.Create(PushedOptions(provider), timeProvider: _clock);
        var request = client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back");
        var url = (await client.Tokens.Flow.PushAuthorizationRequestAsync(request)).AuthorizationUrl;

        await RefusedAsync(new Uri($"{url}&state={request.State}"), "The parameter 'state' is not declared there.");
        await RefusedAsync(new Uri($"{url}&redirect_uri=https%3A%2F%2Fevil.test"), "The parameter 'redirect_uri' is not declared there.");
        await RefusedAsync(new Uri(url.AbsoluteUri[..url.AbsoluteUri.IndexOf("&request_uri", StringComparison.Ordinal)]), "'request_uri' (Query) is missing");
        await RefusedAsync(new Uri(url.AbsoluteUri.Replace("appid=", "appid=x", StringComparison.Ordinal)), "'appid' (Query) is missing or wrong");
        await RefusedAsync(new Uri(url.AbsoluteUri + "x"), "invalid_request_uri");

        await ProviderEmulator.SignInAsync(url);
    }

    [Fact, Trait("Acceptance", "S-SEC-13")]
    public async Task A_reference_is_good_once_and_until_it_expires()
    {
        await using var provider = await StartAsync<IPushedPostApi>();
        var settings = provider.Settings;
        var options = new PushedPostApiOptions
        {
            ClientId = settings["ClientId"]!,
            ClientSecret = settings["ClientSecret"]!,
            AuthorizationEndpoint = new Uri(settings["AuthorizationEndpoint"]!),
            PushedAuthorizationRequestEndpoint = new Uri(settings["PushedAuthorizationRequestEndpoint"]!),
        };
        using var client = PushedPostApi.Create(options, timeProvider: _clock);

        var once = await PushAsync(client);
        await ProviderEmulator.SignInAsync(once);
        await RefusedAsync(once, "The request URI is unknown or used up.");

        var late = await PushAsync(client);
        var justInTime = await PushAsync(client);
        _clock.Advance(TimeSpan.FromSeconds(59));
        await ProviderEmulator.SignInAsync(justInTime);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await RefusedAsync(late, "The request URI has expired.");
    }

    [Fact, Trait("Acceptance", "S-SEC-13")]
    public async Task Who_does_not_prove_to_be_the_client_pushes_nothing()
    {
        await using var provider = await StartAsync<IPushedApi>();
        var options = PushedOptions(provider);
        options.ClientSecret = "n0t-the-s3cret-Zq";
        using var client = PushedApi.Create(options, timeProvider: _clock);

        var error = await Assert.ThrowsAsync<OAuthException>(
            () => client.Tokens.Flow.PushAuthorizationRequestAsync(client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back")));

        Assert.Equal(("invalid_client", HttpStatusCode.Unauthorized), (error.Error, error.StatusCode));
        Assert.StartsWith("The pushed authorization request endpoint http://127.0.0.1:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scope_that_is_not_granted_is_refused_before_a_browser_is_sent_anywhere()
    {
        await using var provider = await StartAsync<IPushedApi>();
        using var client = PushedApi.Create(PushedOptions(provider), timeProvider: _clock);
        var request = client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back") with { Scopes = ["everything"] };

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.Tokens.Flow.PushAuthorizationRequestAsync(request));

        Assert.Equal("invalid_scope", error.Error);
    }

    private static async Task<Uri> PushAsync(PushedPostApiClient client) => (await client.Tokens.Flow.PushAuthorizationRequestAsync(
        client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back"))).AuthorizationUrl;

    private static async Task RefusedAsync(Uri url, string reason) =>
        Assert.Contains(reason, (await Assert.ThrowsAsync<InvalidOperationException>(() => ProviderEmulator.SignInAsync(url))).Message, StringComparison.Ordinal);

    private static PushedApiOptions PushedOptions(ProviderEmulator provider) => new()
    {
        BaseAddress = provider.Address,
        ClientId = provider.Settings["ClientId"]!,
        ClientSecret = provider.Settings["ClientSecret"]!,
        Tenant = provider.Settings["Tenant"]!,
        TokenEndpoint = new Uri(provider.Settings["TokenEndpoint"]!),
        AuthorizationEndpoint = new Uri(provider.Settings["AuthorizationEndpoint"]!),
        PushedAuthorizationRequestEndpoint = new Uri(provider.Settings["PushedAuthorizationRequestEndpoint"]!),
    };

    private Task<ProviderEmulator> StartAsync<TApi>()
        where TApi : class =>
        ProviderEmulator.StartAsync<TApi>(new ProviderEmulatorOptions { TimeProvider = _clock });
}
