using AuthSdk.EndToEnd.Tests.Emulators;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>Which server an answer to an authorization request comes from (RFC 9207).</summary>
public sealed class IssuerTests
{
    [Fact, Trait("Acceptance", "S-SEC-06")]
    [Dialect("OAuthProvider.Issuer")]
    public async Task An_answer_is_redeemed_where_it_names_the_declared_issuer_or_none()
    {
        using var network = new RecordingNetwork();
        using var client = IssuedCodeApi.Create(new IssuedCodeApiOptions { ClientId = "id" }, network);
        var request = client.Tokens.Flow.CreateAuthorizationRequest("https://app.test/back");
        var answer = $"https://app.test/back?code=c0de-4711&state={request.State}";

        var mixedUp = await Assert.ThrowsAsync<OAuthException>(
            () => client.Tokens.SignInAsync(request, new Uri($"{answer}&iss=https%3A%2F%2Fauth.test%2Fpets%2F")));
        Assert.Equal(OAuthErrorKind.Refused, mixedUp.Kind);
        Assert.Empty(network.TokenRequests);

        await client.Tokens.SignInAsync(request, new Uri($"{answer}&iss=https%3A%2F%2Fauth.test%2Fpets"));
        await client.Tokens.SignInAsync(request, new Uri(answer));
        Assert.Equal(2, network.TokenRequests.Count);
    }

    [Fact, Trait("Acceptance", "S-SEC-06")]
    public async Task An_emulated_provider_names_the_declared_issuer()
    {
        await using var provider = await ProviderEmulator.StartAsync<IIssuedCodeApi>();
        await using var services = new ServiceCollection().AddIssuedCodeApi(_ => { }).Services.UseEmulator<IssuedCodeApiOptions>(provider).BuildServiceProvider();
        var tokens = services.GetRequiredService<IssuedCodeApiTokens>();
        var request = tokens.Flow.CreateAuthorizationRequest("https://app.test/back");

        var answer = await ProviderEmulator.SignInAsync(tokens.Flow.CreateAuthorizationUrl(request));
        await tokens.SignInAsync(request, answer);

        Assert.EndsWith("&iss=https%3A%2F%2Fauth.test%2Fpets", answer.AbsoluteUri, StringComparison.Ordinal);
    }
}
