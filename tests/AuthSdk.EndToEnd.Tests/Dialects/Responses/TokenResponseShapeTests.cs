using System.Net;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

/// <summary>Token responses as providers write them, read as declared.</summary>
public sealed class TokenResponseShapeTests : IDisposable
{
    private readonly Network _network = new();

    public void Dispose() => _network.Dispose();

    [Theory]
    [InlineData("access_token=a%2Bb&expires_in=60&scope=x+y&site=https%3A%2F%2Fs.test&more=1", "application/x-www-form-urlencoded")]
    [InlineData("access_token=a%2Bb&expires_in=60&scope=x+y&site=https%3A%2F%2Fs.test&more=1\r\n", "text/plain")]
    [InlineData("""{"access_token":"a+b","expires_in":60,"scope":"x y","site":"https://s.test","more":"1"}""", "application/x-www-form-urlencoded")]
    [Dialect("TokenResponseFormat.Form", "TokenResponse.Format")]
    public async Task A_form_is_read_as_a_form_and_an_object_as_json_whatever_the_label(string body, string label)
    {
        _network.Token = _ => Network.Json(body, type: label);
        using var client = FormAnswerApi.Create(new FormAnswerApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        await client.GetPetsAsync();
        var response = FormAnswerApiTokenResponse.From(client.Tokens.Default.Current!);

        Assert.Equal("Bearer a+b", Assert.Single(_network.ApiRequests).Header("Authorization"));
        Assert.Equal((TimeSpan.FromSeconds(60), "x y", "https://s.test"), (response.ExpiresIn!.Value, response.Scope, response.Site));
        Assert.Equal("1", response.AdditionalData["more"].GetString());
        Assert.DoesNotContain("access_token", response.AdditionalData.Keys);
    }

    [Fact, Trait("Acceptance", "S-RES-02"), Trait("Acceptance", "S-RES-13")]
    [Dialect("TokenResponseFormat.Json", "TokenResponse.Envelope", "TokenResponseField.For", "TokenResponseField.Name", "TokenResponseField.Type")]
    public async Task Fields_with_other_names_in_an_envelope_are_read_and_deeper_ones_are_typed()
    {
        _network.Token = _ => Network.Json(
            """
            {"code":0,"result":{"data":{"accessToken":"t","auth":{"ttl":"120.5","site":{"url":"https://s.test","x":[1]},"key":"k"},
             "scope":"a, b","since":"1656086348000","a.b":7,"note":{"n":1.50}}}}
            """);
        using var client = EnvelopeApi.Create(new EnvelopeApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        await client.GetPetsAsync();
        var response = EnvelopeApiTokenResponse.From(client.Tokens.Default.Current!);

        Assert.Equal("Bearer t", Assert.Single(_network.ApiRequests).Header("Authorization"));
        Assert.Equal((TimeSpan.FromSeconds(120.5), "a b", "https://s.test"), (response.ExpiresIn!.Value, response.Scope, response.AuthSiteUrl));
        Assert.Equal(("k", 7L), (response.AuthKey!.Reveal(), response.AB));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1656086348), response.Since);
        Assert.Equal("1.50", response.AdditionalData["note"].GetProperty("n").GetRawText());
        Assert.DoesNotContain(response.AdditionalData.Keys, name => name is "accessToken" or "auth" or "scope");
    }

    [Fact]
    public async Task Scopes_in_an_array_are_the_granted_scopes()
    {
        _network.Token = _ => Network.Json("""{"result":{"data":{"accessToken":"t","scope":["a","b c"]}}}""");
        using var client = EnvelopeApi.Create(new EnvelopeApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        await client.GetPetsAsync();

        Assert.Equal("a b c", client.Tokens.Default.Current!.Scope);
    }

    [Theory]
    [InlineData("""{"accessToken":"t"}""", "'accessToken' is missing")]
    [InlineData("""{"result":{"data":{"accessToken":"t","accessToken":"u"}}}""", "'result.data.accessToken' occurs twice")]
    [InlineData("""{"result":{"data":{"accessToken":"t"},"data":{"accessToken":"u"}}}""", "'result.data' occurs twice")]
    [InlineData("""{"result":{"data":{"accessToken":["t"]}}}""", "'accessToken' is not a string")]
    [InlineData("""{"result":{"data":{"accessToken":"t","auth":{"ttl":"soon"}}}}""", "'auth.ttl' is not a number of seconds")]
    public async Task What_is_not_as_declared_is_an_error_that_names_the_field_as_declared(string body, string defect)
    {
        _network.Token = _ => Network.Json(body);
        using var client = EnvelopeApi.Create(new EnvelopeApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync());

        Assert.Equal(OAuthErrorKind.Protocol, error.Kind);
        Assert.Contains(defect, error.Message, StringComparison.Ordinal);
        Assert.Empty(_network.ApiRequests);
    }

    [Fact, Trait("Acceptance", "S-RES-20")]
    [Dialect("TokenResponse.TokenType", "TokenResponse.TokenTypeOptional")]
    public async Task A_declared_token_type_is_understood_and_any_other_is_not()
    {
        _network.Token = number => Network.Json($$"""{"access_token":"t","token_type":"{{(number == 1 ? "n_a" : "mac")}}","ok":true}""");
        using var client = NestedErrorApi.Create(new NestedErrorApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        await client.GetPetsAsync();
        client.Tokens.Default.Drop();

        Assert.Equal("Bearer t", Assert.Single(_network.ApiRequests).Header("Authorization"));
        Assert.Contains("'mac'", (await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hook_sees_the_typed_response_and_sets_the_lifetime()
    {
        _network.Token = _ => Network.Json("""{"access_token":"t","expires_in":9999,"scope":"read"}""");
        using var client = HookApi.Create(new HookApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        await client.GetPetsAsync();

        Assert.Equal(TimeSpan.FromSeconds(77), client.Tokens.Default.Current!.Lifetime);
        Assert.Equal((TimeSpan.FromSeconds(9999), "read"), (HookApiFlow.Seen!.ExpiresIn!.Value, HookApiFlow.Seen.Scope));
    }

    [Fact]
    public async Task What_the_hook_throws_is_the_error_of_the_call_and_nothing_is_cached()
    {
        _network.Token = number => Network.Json($$"""{"access_token":"t","scope":"{{(number == 1 ? "nothing" : "read")}}"}""");
        using var client = HookApi.Create(new HookApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        var refused = await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync());
        await client.GetPetsAsync();

        Assert.Equal("The server granted nothing.", refused.Message);
        Assert.Equal((2, 1), (_network.TokenRequests.Count, _network.ApiRequests.Count));
    }

    [Fact]
    public async Task A_response_in_an_envelope_survives_a_shared_store()
    {
        _network.Token = _ => Network.Json("""{"result":{"data":{"accessToken":"t","auth":{"ttl":120,"key":"k","site":{"url":"s"}},"since":5}}}""");
        var store = new AuthSdk.Tokens.MemoryTokenStore();
        var options = new EnvelopeApiOptions { ClientId = "id", ClientSecret = "secret" };
        options.Tokens.Store = store;
        options.Tokens.AllowUnprotectedStore = true;
        using var first = EnvelopeApi.Create(options, _network);
        using var second = EnvelopeApi.Create(options, _network);

        await first.GetPetsAsync();
        await second.GetPetsAsync();
        var response = EnvelopeApiTokenResponse.From(second.Tokens.Default.Current!);

        Assert.Single(_network.TokenRequests);
        Assert.Equal(("k", "s", 5L), (response.AuthKey!.Reveal(), response.AuthSiteUrl, response.Since!.Value.ToUnixTimeMilliseconds()));
    }
}
