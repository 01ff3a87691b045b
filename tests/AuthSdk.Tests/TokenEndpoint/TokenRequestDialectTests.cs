using System.Net;
using System.Security.Cryptography;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tests.TokenEndpoint;

/// <summary>Requests that deviate from the RFCs: what they print, whose token they ask for, and what they refuse to become.</summary>
public sealed class TokenRequestDialectTests
{
    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public void Secrets_are_masked_wherever_they_travel()
    {
        var request = new TokenEndpointRequest(new Uri(TokenEndpointStub.Url), ParameterPlacement.Query, "Client") { Method = TokenRequestMethod.Get };
        request.Add("client_secret", new SecretString("hidden-1"), ParameterPlacement.Header);
        request.Add("visible", "hidden-2", ParameterPlacement.Header);
        request.AddComposed("signature", "id:hidden-3", placement: null, new SecretString("hidden-3"));
        request.AuthenticateClientSecretJwt("id", "hidden-4");

        var text = request.ToString();

        Assert.Equal($"GET {TokenEndpointStub.Url} (query) client_secret: ***; visible: ***; signature=***&client_assertion=***", text);
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public void A_client_assertion_is_masked_where_it_was_placed_and_the_place_is_part_of_the_identity()
    {
        var (header, body) = (Placed(ParameterPlacement.Header, "Bearer "), Placed(null, ""));

        Assert.Equal($"POST {TokenEndpointStub.Url} (form) Authorization: ***;", header.ToString());
        Assert.Equal($"POST {TokenEndpointStub.Url} (form) Authorization=***", body.ToString());
        Assert.NotEqual(header.Identify(), body.Identify());
        Assert.NotEqual(header.Identify(), Placed(ParameterPlacement.Header, "").Identify());
        Assert.Throws<InvalidOperationException>(() => TokenEndpointStub.Request().PlaceClientAssertion("a"));

        static TokenEndpointRequest Placed(ParameterPlacement? placement, string prefix)
        {
            var request = TokenEndpointStub.Request();
            request.AuthenticateClientSecretJwt("id", "k4-Tz9-qpl");
            request.PlaceClientAssertion("Authorization", placement, prefix);
            return request;
        }
    }

    [Theory]
    [Trait("Acceptance", "S-SEC-02")]
    [InlineData(ParameterPlacement.Header)]
    [InlineData(ParameterPlacement.Query)]
    [InlineData(ParameterPlacement.Form)]
    public async Task What_a_server_echoes_of_a_secret_is_masked(ParameterPlacement placement)
    {
        using var key = RSA.Create(2048);
        var stub = new TokenEndpointStub(exchange => StubHandler.Json(
            $$"""{"error":"invalid_client","error_description":"bad {{Echo(exchange, placement)}} hidden-part-1 {{Assertion(exchange)}}"}""", HttpStatusCode.BadRequest));
        var request = TokenEndpointStub.Request();
        request.AddComposed("signature", "id:hidden-part-1", placement, new SecretString("hidden-part-1"));
        request.AuthenticatePrivateKeyJwt("id", SigningKey.FromRsa(key));

        var error = await Assert.ThrowsAsync<OAuthException>(() => stub.ReadAsync(request: request));

        Assert.Equal("bad *** *** ***", error.ErrorDescription);
    }

    [Fact]
    public void A_new_assertion_is_not_a_new_identity_and_a_new_key_is()
    {
        using var key = RSA.Create(2048);
        using var other = RSA.Create(2048);

        Assert.Equal(Identity(SigningKey.FromRsa(key)), Identity(SigningKey.FromRsa(key)));
        Assert.NotEqual(Identity(SigningKey.FromRsa(key)), Identity(SigningKey.FromRsa(other)));
        Assert.NotEqual(Identity(SigningKey.FromRsa(key)), Identity(SigningKey.FromRsa(key, "k")));
        Assert.NotEqual(Identity(SigningKey.FromRsa(key)), Identity(SigningKey.FromRsa(key), "https://issuer.test"));

        static AuthSdk.Tokens.TokenIdentity Identity(SigningKey key, string? audience = null)
        {
            var request = TokenEndpointStub.Request();
            request.AuthenticatePrivateKeyJwt("id", key, audience);
            return request.Identify();
        }
    }

    [Fact]
    public void Where_a_parameter_travels_is_part_of_the_identity_and_the_order_of_scopes_is_not()
    {
        Assert.NotEqual(Identity(request => request.Add("a", "b")), Identity(request => request.Add("a", "b", ParameterPlacement.Header)));
        Assert.Equal(
            Identity(request => request.AddScopes(["a", "b"], ScopeSeparator.Comma, "scopes")),
            Identity(request => request.AddScopes(["b", "a"], ScopeSeparator.Comma, "scopes")));

        static AuthSdk.Tokens.TokenIdentity Identity(Action<TokenEndpointRequest> add)
        {
            var request = TokenEndpointStub.Request();
            add(request);
            return request.Identify();
        }
    }

    [Fact]
    [Trait("Acceptance", "S-RES-10")]
    public async Task The_scope_that_was_asked_for_is_reported_with_spaces_whatever_separated_it()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var request = TokenEndpointStub.Request();
        request.AddScopes(["a", "b"], ScopeSeparator.Comma, "scopes");

        Assert.Equal("a b", (await stub.ReadAsync(request: request)).Scope);
        Assert.Equal("scopes=a%2Cb", stub.Sent.Body);
    }

    [Theory]
    [InlineData("é")]
    [InlineData("a\r\nb: c")]
    public void A_header_takes_printable_ascii_only(string value)
    {
        var error = Assert.Throws<ArgumentException>(() => TokenEndpointStub.Request().Add("X-Key", new SecretString(value), ParameterPlacement.Header));

        Assert.DoesNotContain(value, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_has_one_body_and_a_get_has_none()
    {
        var two = TokenEndpointStub.Request();
        two.Add("a", "b");
        two.Add("c", "d", ParameterPlacement.Json);
        var get = new TokenEndpointRequest(new Uri(TokenEndpointStub.Url), ParameterPlacement.Form, "Client") { Method = TokenRequestMethod.Get };
        get.Add("a", "b");
        var content = TokenEndpointStub.Request();
        content.Add("Content-Type", "text/plain", ParameterPlacement.Header);
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));

        foreach (var request in new[] { two, get, content })
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => stub.ReadAsync(request: request));
        }

        Assert.Empty(stub.Handler.Exchanges);
    }

    [Fact]
    [Trait("Acceptance", "S-AUTH-04")]
    public void Credentials_that_prove_nothing_are_refused()
    {
        var request = TokenEndpointStub.Request();

        Assert.Throws<ArgumentException>(() => request.AuthenticateBearer(""));
        Assert.Throws<ArgumentException>(() => request.AuthenticateBearer("a b"));
        Assert.Throws<ArgumentException>(() => request.AuthenticateClientSecretJwt("id", null));
        Assert.Throws<ArgumentException>(() => request.AuthenticateClientSecretJwt("id", "s", algorithm: SigningAlgorithm.RS256));
        Assert.Throws<ArgumentNullException>(() => request.AuthenticatePrivateKeyJwt("id", null));
        request.AuthenticateClientSecretJwt("id", "s");
        Assert.Throws<InvalidOperationException>(() => request.AuthenticateClientSecretJwt("id", "s"));
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-11")]
    public async Task A_revocation_is_not_led_elsewhere()
    {
        var stub = new TokenEndpointStub(_ => new HttpResponseMessage(HttpStatusCode.Redirect) { Headers = { Location = new Uri("https://evil.test/") } });
        var request = TokenEndpointStub.Request();
        request.Add("token", new SecretString("hidden"));

        var error = await Assert.ThrowsAsync<OAuthException>(() => stub.Client.RevokeAsync(request, CancellationToken.None));

        Assert.Contains("never followed", error.Message, StringComparison.Ordinal);
    }

    private static string Echo(Exchange exchange, ParameterPlacement placement) => placement switch
    {
        ParameterPlacement.Header => "id:hidden-part-1",
        ParameterPlacement.Query => exchange.Uri.Query["?signature=".Length..],
        _ => exchange.Body!.Split('&')[0]["signature=".Length..],
    };

    private static string Assertion(Exchange exchange) => exchange.Body!.Split("client_assertion=")[1];
}
