using AuthSdk.RealServers.Tests.Apis;
using AuthSdk.RealServers.Tests.Harness;
using AuthSdk.Testing;

namespace AuthSdk.RealServers.Tests.OidcProvider;

/// <summary>
/// A person's grant at a server with reuse detection: the same refresh token sent twice ends the grant with all its tokens, as RFC 9700
/// section 4.14.2 advises.
/// </summary>
[Collection(Collections.Oidc)]
public sealed class RefreshRotationTests(OidcServer server)
{
    private static readonly TimeSpan OneHour = TimeSpan.FromHours(1);

    private readonly ManualTimeProvider _clock = new();

    [Fact, Trait("Acceptance", "S-REQ-07"), Trait("Acceptance", "S-REQ-08")]
    public async Task A_code_is_redeemed_with_its_verifier()
    {
        using var client = await Person.SignInAsync(server.Address, _clock);

        Assert.Equal(Person.UserName, (await client.GetAsync()).Sub);
    }

    [Fact, Trait("Acceptance", "S-ERR-01")]
    public async Task A_code_with_another_verifier_or_for_the_second_time_is_invalid_grant()
    {
        using var person = new Person(server.Address);
        using var client = PersonApi.Create(new PersonApiOptions { Server = server.Address, ClientId = "public-client" });
        var (stolen, redeemed) = (await person.ConsentAsync(), await person.ConsentAsync());
        await client.Tokens.AcquireAsync(redeemed);

        var otherVerifier = await Assert.ThrowsAsync<OAuthException>(
            () => client.Tokens.AcquireAsync(stolen with { CodeVerifier = Pkce.CreateVerifier() }));
        var secondTime = await Assert.ThrowsAsync<OAuthException>(() => client.Tokens.AcquireAsync(redeemed));

        Assert.Equal(("invalid_grant", "invalid_grant"), (otherVerifier.Error, secondTime.Error));
    }

    [Fact, Trait("Acceptance", "S-CACHE-18"), Trait("Acceptance", "S-RES-23")]
    public async Task Twenty_callers_at_each_of_three_expiries_make_one_refresh_and_the_grant_survives()
    {
        using var client = await Person.SignInAsync(server.Address, _clock);
        var log = server.Log.FromHere();

        for (var expiry = 0; expiry < 3; expiry++)
        {
            _clock.Advance(OneHour);
            Assert.All(await Crowd.CallAsync(20, () => client.GetAsync()), person => Assert.Equal(Person.UserName, person.Sub));
        }

        Assert.Equal(["refresh_token", "refresh_token", "refresh_token"], log.Grants);
    }

    [Fact, Trait("Acceptance", "S-ERR-11")]
    public async Task After_a_revocation_twenty_callers_make_one_refresh_and_all_learn_that_the_person_is_needed()
    {
        using var client = await Person.SignInAsync(server.Address, _clock);
        await RevokeAsync(client.Tokens.Default.Current!.Value);
        var log = server.Log.FromHere();

        var errors = await Crowd.FailAsync<OAuthException>(20, () => client.GetAsync());

        Assert.All(errors, error => Assert.Equal(OAuthErrorKind.SignInRequired, error.Kind));
        Assert.Equal(["refresh_token 400"], log.Grants);
    }

    [Fact, Trait("Acceptance", "S-ERR-11")]
    public async Task A_refresh_token_that_somebody_else_used_ends_the_grant_and_a_new_sign_in_mends_it()
    {
        using var client = await Person.SignInAsync(server.Address, _clock);
        await RefreshAsync(client.Tokens.Default.Current!.Response.RefreshToken!);
        var log = server.Log.FromHere();

        _clock.Advance(OneHour);
        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());
        await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());

        Assert.Equal(OAuthErrorKind.SignInRequired, error.Kind);
        Assert.Equal("invalid_grant", Assert.IsType<OAuthException>(error.InnerException).Error);
        Assert.Equal(["refresh_token 400"], log.Grants);

        using var person = new Person(server.Address);
        await client.Tokens.AcquireAsync(await person.ConsentAsync());
        Assert.Equal(Person.UserName, (await client.GetAsync()).Sub);
    }

    private Task RefreshAsync(SecretString refreshToken) =>
        PostAsync("/token", ("grant_type", "refresh_token"), ("refresh_token", refreshToken.Reveal()));

    private Task RevokeAsync(SecretString token) => PostAsync("/token/revocation", ("token", token.Reveal()));

    /// <summary>What somebody else with the public client's id does.</summary>
    private async Task PostAsync(string path, params (string Name, string Value)[] form)
    {
        using var http = new HttpClient();
        using var content = new FormUrlEncodedContent(
            form.Append(("client_id", "public-client")).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));
        using var response = await http.PostAsync(new Uri(server.Address, path), content);
        response.EnsureSuccessStatusCode();
    }
}
