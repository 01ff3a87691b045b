using System.Text.Json;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.TokenEndpoint;

public sealed class TokenRequestTests
{
    private readonly TokenEndpointStub _stub = new(exchange => TokenEndpointStub.Token(exchange));

    [Fact]
    [Trait("Acceptance", "S-REQ-01")]
    public async Task Client_credentials_are_asked_for_in_a_form_body_with_nothing_else_in_it()
    {
        var request = TokenEndpointStub.Request();
        request.Add("grant_type", "client_credentials");
        request.AddScopes(["a", "b"]);

        var sent = await _stub.SendAsync(request);

        Assert.Equal(HttpMethod.Post, sent.Method);
        Assert.Equal("application/x-www-form-urlencoded", sent.ContentType);
        Assert.Equal("grant_type=client_credentials&scope=a+b", sent.Body);
    }

    [Fact]
    [Trait("Acceptance", "S-REQ-02")]
    public async Task A_password_with_reserved_and_foreign_characters_arrives_as_it_is()
    {
        var request = TokenEndpointStub.Request();
        request.Add("grant_type", "password");
        request.Add("username", "user@example.org");
        request.Add("password", new SecretString("p$a&b+c%d é"));

        var sent = await _stub.SendAsync(request);

        Assert.Equal([("grant_type", "password"), ("username", "user@example.org"), ("password", "p$a&b+c%d é")], sent.Form);
        Assert.EndsWith("password=p%24a%26b%2Bc%25d+%C3%A9", sent.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [Trait("Acceptance", "S-REQ-03")]
    [Trait("Acceptance", "S-REQ-04")]
    public async Task A_parameter_without_a_value_is_not_sent(string? value)
    {
        var request = TokenEndpointStub.Request();
        request.Add("grant_type", "client_credentials");
        request.Add("audience", value);
        request.Add("client_secret", (SecretString?)value);
        request.AddRepeated("resource", value is null ? null : [value]);
        request.AddScopes(value is null ? null : [value]);

        Assert.Equal("grant_type=client_credentials", (await _stub.SendAsync(request)).Body);
    }

    [Fact]
    [Trait("Acceptance", "S-REQ-04")]
    public void A_parameter_cannot_be_added_twice()
    {
        var request = TokenEndpointStub.Request();
        request.Add("grant_type", "password");
        request.AddRepeated("resource", ["https://a.example.org"]);

        Assert.Throws<InvalidOperationException>(() => request.Add("grant_type", "client_credentials"));
        Assert.Throws<InvalidOperationException>(() => request.Add("grant_type", new SecretString("x")));
        Assert.Throws<InvalidOperationException>(() => request.AddRepeated("resource", ["https://b.example.org"]));
    }

    [Fact]
    [Trait("Acceptance", "S-REQ-05")]
    public async Task The_query_of_the_token_url_stays_and_the_form_stays_out_of_it()
    {
        var request = TokenEndpointStub.Request(url: "https://h/token?tenant=x");
        request.Add("grant_type", "client_credentials");

        var sent = await _stub.SendAsync(request);

        Assert.Equal("https://h/token?tenant=x", sent.Uri.AbsoluteUri);
        Assert.Equal("grant_type=client_credentials", sent.Body);
    }

    [Fact]
    [Trait("Acceptance", "S-REQ-06")]
    public async Task A_refresh_request_names_the_grant_and_the_token_and_no_scope_unless_given()
    {
        var request = TokenEndpointStub.Request();
        request.Add("grant_type", "refresh_token");
        request.Add("refresh_token", new SecretString("r+1"));
        request.AddScopes(null);

        Assert.Equal("grant_type=refresh_token&refresh_token=r%2B1", (await _stub.SendAsync(request)).Body);
    }

    [Fact]
    [Trait("Acceptance", "S-REQ-11")]
    public async Task A_resource_may_repeat()
    {
        var request = TokenEndpointStub.Request();
        request.Add("grant_type", "client_credentials");
        request.AddRepeated("resource", ["https://a.example.org/x", "https://b.example.org"]);

        Assert.Equal(
            [("grant_type", "client_credentials"), ("resource", "https://a.example.org/x"), ("resource", "https://b.example.org")],
            (await _stub.SendAsync(request)).Form);
    }

    [Theory]
    [InlineData("relative")]
    [InlineData("https://a.example.org#part")]
    [Trait("Acceptance", "S-REQ-11")]
    public void A_resource_is_an_absolute_uri_without_a_fragment(string resource) =>
        Assert.Throws<ArgumentException>(() => TokenEndpointStub.Request().AddRepeated("resource", [resource]));

    [Theory]
    [InlineData(ParameterPlacement.Form)]
    [InlineData(ParameterPlacement.Json)]
    [InlineData(ParameterPlacement.Query)]
    [Trait("Acceptance", "S-REQ-12")]
    public async Task Every_request_asks_for_json(ParameterPlacement placement)
    {
        var sent = await _stub.SendAsync(TokenEndpointStub.Request(placement));

        Assert.Equal("application/json", sent.Headers["Accept"]);
    }

    [Fact]
    [Trait("Acceptance", "S-REQ-13")]
    public async Task An_extra_parameter_travels_with_the_others()
    {
        var request = TokenEndpointStub.Request(ParameterPlacement.Json);
        request.Add("grant_type", "client_credentials");
        request.Add("audience", "x");

        Assert.Equal("""{"grant_type":"client_credentials","audience":"x"}""", (await _stub.SendAsync(request)).Body);
    }

    [Fact]
    [Trait("Acceptance", "S-REQ-14")]
    public async Task Smart_scopes_arrive_unchanged()
    {
        var request = TokenEndpointStub.Request();
        request.AddScopes(["launch", "user/*.read", "openid", "profile"]);

        Assert.Equal([("scope", "launch user/*.read openid profile")], (await _stub.SendAsync(request)).Form);
    }

    [Fact]
    [Trait("Acceptance", "S-REQ-15")]
    public async Task A_json_request_is_one_object_of_strings()
    {
        var request = TokenEndpointStub.Request(ParameterPlacement.Json);
        request.Add("client_id", "42");
        request.Add("client_secret", new SecretString("a\"b\\c\u00e9"));

        var sent = await _stub.SendAsync(request);

        Assert.Equal("application/json", sent.ContentType);
        using var body = JsonDocument.Parse(sent.Body!);
        Assert.Equal(
            [("client_id", "42"), ("client_secret", "a\"b\\c\u00e9")],
            body.RootElement.EnumerateObject().Select(property => (property.Name, property.Value.GetString()!)));
    }

    [Theory]
    [InlineData("https://h/token", "https://h/token?client_id=a%20b&client_secret=c%26d%2Be")]
    [InlineData("https://h/token?tenant=x", "https://h/token?tenant=x&client_id=a%20b&client_secret=c%26d%2Be")]
    [InlineData("https://h/token?", "https://h/token?client_id=a%20b&client_secret=c%26d%2Be")]
    [Trait("Acceptance", "S-REQ-16")]
    public async Task A_query_request_is_a_post_without_a_body(string url, string expected)
    {
        var request = TokenEndpointStub.Request(ParameterPlacement.Query, url);
        request.Add("client_id", "a b");
        request.Add("client_secret", new SecretString("c&d+e"));

        var sent = await _stub.SendAsync(request);

        Assert.Equal(HttpMethod.Post, sent.Method);
        Assert.Equal(expected, sent.Uri.AbsoluteUri);
        Assert.Null(sent.Body);
    }

    [Fact]
    public async Task Extra_headers_are_sent()
    {
        var request = TokenEndpointStub.Request();
        request.AddHeader("X-Tenant", "t1");
        request.AddHeader("X-Key", new SecretString("k1"));
        request.AddHeader("X-None", (SecretString?)null);

        var sent = await _stub.SendAsync(request);

        Assert.Equal(("t1", "k1"), (sent.Headers["X-Tenant"], sent.Headers["X-Key"]));
        Assert.False(sent.Headers.ContainsKey("X-None"));
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\0b")]
    public void A_header_value_with_control_characters_is_refused(string value) =>
        Assert.Throws<ArgumentException>(() => TokenEndpointStub.Request().AddHeader("X-Tenant", value));

    [Theory]
    [InlineData("/token")]
    [InlineData("https://h/token#part")]
    public void A_token_endpoint_is_absolute_and_has_no_fragment(string url) =>
        Assert.Throws<ArgumentException>(() => new TokenEndpointRequest(new Uri(url, UriKind.RelativeOrAbsolute), ParameterPlacement.Form, "Client"));

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public void A_request_prints_itself_on_one_line_with_every_secret_masked()
    {
        var request = TokenEndpointStub.Request(url: "https://h/token?key=hidden");
        request.AuthenticateBasic("id", "basic-secret", formEncoded: true);
        request.AddHeader("X-Key", "header-secret");
        request.Add("grant_type", "password");
        request.Add("username", "a\r\nb");
        request.Add("password", new SecretString("pass-secret"));

        Assert.Equal("POST https://h/token?*** (form) Authorization: Basic ***; X-Key: ***; grant_type=password&username=a  b&password=***", request.ToString());
    }
}
