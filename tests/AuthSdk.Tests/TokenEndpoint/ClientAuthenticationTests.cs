using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.TokenEndpoint;

public sealed class ClientAuthenticationTests
{
    private readonly TokenEndpointStub _stub = new(exchange => TokenEndpointStub.Token(exchange));

    [Theory]
    [InlineData("CLIENT_ID??", "CLIENT_SECRET??", "Basic Q0xJRU5UX0lEJTNGJTNGOkNMSUVOVF9TRUNSRVQlM0YlM0Y=")]
    [InlineData("my app", "p$a&b+c%d:é", "Basic bXkrYXBwOnAlMjRhJTI2YiUyQmMlMjVkJTNBJUMzJUE5")]
    [Trait("Acceptance", "S-AUTH-01")]
    [Trait("Acceptance", "S-AUTH-02")]
    public async Task Basic_encodes_both_halves_as_a_form_does(string id, string secret, string expected)
    {
        var request = TokenEndpointStub.Request();
        request.AuthenticateBasic(id, secret, formEncoded: true);

        Assert.Equal(expected, (await _stub.SendAsync(request)).Authorization);
    }

    [Fact]
    [Trait("Acceptance", "S-AUTH-03")]
    public async Task Plain_Basic_sends_the_raw_values()
    {
        var request = TokenEndpointStub.Request();
        request.AuthenticateBasic("my app", "p$a&b+c%d:é", formEncoded: false);

        Assert.Equal("Basic bXkgYXBwOnAkYSZiK2MlZDrDqQ==", (await _stub.SendAsync(request)).Authorization);
    }

    [Fact]
    [Trait("Acceptance", "S-AUTH-03")]
    public void Plain_Basic_refuses_an_id_that_the_server_would_split()
    {
        var error = Assert.Throws<ArgumentException>(() => TokenEndpointStub.Request().AuthenticateBasic("a:b", "hidden-secret", formEncoded: false));

        Assert.DoesNotContain("hidden-secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "S-AUTH-04")]
    [Trait("Acceptance", "S-AUTH-07")]
    public async Task Basic_puts_no_credential_anywhere_else()
    {
        var request = TokenEndpointStub.Request();
        request.Add("grant_type", "client_credentials");
        request.AuthenticateBasic("id", "client-secret-value", formEncoded: true);

        var sent = await _stub.SendAsync(request);

        Assert.Equal("grant_type=client_credentials", sent.Body);
        Assert.Equal(TokenEndpointStub.Url, sent.Uri.AbsoluteUri);
    }

    [Fact]
    [Trait("Acceptance", "S-AUTH-04")]
    public void One_request_has_one_method_of_authentication()
    {
        var request = TokenEndpointStub.Request();
        request.AuthenticateBasic("id", "client-secret-value", formEncoded: true);

        Assert.Throws<InvalidOperationException>(() => request.AuthenticateBasic("id", "client-secret-value", formEncoded: true));
    }

    [Fact]
    [Trait("Acceptance", "S-AUTH-05")]
    [Trait("Acceptance", "S-AUTH-07")]
    public async Task A_secret_in_the_body_needs_no_header()
    {
        var request = TokenEndpointStub.Request();
        request.Add("client_id", "id");
        request.Add("client_secret", new SecretString("s"));

        var sent = await _stub.SendAsync(request);

        Assert.Equal("client_id=id&client_secret=s", sent.Body);
        Assert.Null(sent.Authorization);
        Assert.Empty(sent.Uri.Query);
    }

    [Fact]
    [Trait("Acceptance", "S-AUTH-06")]
    public async Task A_public_client_names_itself_and_sends_no_secret()
    {
        var request = TokenEndpointStub.Request();
        request.Add("client_id", "id");
        request.Add("client_secret", (SecretString?)null);

        var sent = await _stub.SendAsync(request);

        Assert.Equal("client_id=id", sent.Body);
        Assert.Null(sent.Authorization);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [Trait("Acceptance", "S-AUTH-14")]
    public async Task An_empty_secret_is_still_authentication(string? secret)
    {
        var request = TokenEndpointStub.Request();
        request.AuthenticateBasic("id", secret, formEncoded: true);

        Assert.Equal("Basic aWQ6", (await _stub.SendAsync(request)).Authorization);
    }

    [Fact]
    [Trait("Acceptance", "S-API-04")]
    public async Task The_token_of_one_flow_authorises_the_request_of_another()
    {
        var first = await new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange)).Source().GetTokenAsync();
        var request = TokenEndpointStub.Request();
        request.AuthorizeWith(first);

        Assert.Equal("Bearer token-1", (await _stub.SendAsync(request)).Authorization);
        Assert.DoesNotContain("token-1", request.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(System.Net.HttpStatusCode.Unauthorized, "invalid_token")]
    [InlineData(System.Net.HttpStatusCode.Unauthorized, "invalid_request")]
    [InlineData(System.Net.HttpStatusCode.OK, "invalid_token")]
    [InlineData(System.Net.HttpStatusCode.OK, "invalid_client")]
    public async Task A_rejected_authorising_token_is_renewed_and_the_request_repeated_once(System.Net.HttpStatusCode status, string error)
    {
        var clients = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var users = new TokenEndpointStub(exchange => exchange.Authorization == "Bearer token-2"
            ? StubHandler.Json("""{"access_token":"user","token_type":"Bearer"}""")
            : StubHandler.Json($$"""{"error":"{{error}}"}""", status));

        var response = await users.Client.SendAuthorizedAsync(
            clients.Source(),
            token =>
            {
                var request = TokenEndpointStub.Request();
                request.AuthorizeWith(token);
                return request;
            },
            new(),
            CancellationToken.None);

        Assert.Equal("user", response.AccessToken.Reveal());
        Assert.Equal(2, users.Handler.Count);
        Assert.Equal(2, clients.Handler.Count);
    }

    [Theory]
    [InlineData(System.Net.HttpStatusCode.Unauthorized)]
    [InlineData(System.Net.HttpStatusCode.OK)]
    public async Task A_refused_grant_is_not_blamed_on_the_authorising_token(System.Net.HttpStatusCode status)
    {
        var clients = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var users = new TokenEndpointStub(_ => StubHandler.Json("""{"error":"invalid_grant"}""", status));

        var refused = await Assert.ThrowsAsync<OAuthException>(() => users.Client.SendAuthorizedAsync(
            clients.Source(),
            token =>
            {
                var request = TokenEndpointStub.Request();
                request.AuthorizeWith(token);
                return request;
            },
            new(),
            CancellationToken.None));

        Assert.Equal("invalid_grant", refused.Error);
        Assert.Equal((1, 1), (users.Handler.Count, clients.Handler.Count));
    }
}
