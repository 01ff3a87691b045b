namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>What a declared dialect puts onto the wire when an operation needs a token.</summary>
public sealed class TokenRequestTests : IDisposable
{
    private const string Secret = "p$a&b+c%d é";

    private readonly RecordingNetwork _network = new();

    public void Dispose() => _network.Dispose();

    [Fact, Trait("Acceptance", "S-REQ-01"), Trait("Acceptance", "S-REQ-04"), Trait("Acceptance", "S-REQ-12")]
    [Dialect("OAuthFlow.ClientCredentials", "ParameterPlacement.Form", "ScopeSeparator.Space", "TokenRequestMethod.Post", "OAuthProvider.Scopes")]
    public async Task Client_credentials_are_a_form_with_grant_and_scope_only()
    {
        await PingAsync(BasicApi.Create(new BasicApiOptions { ClientId = "id", ClientSecret = "s3cret" }, _network));

        Assert.Equal("POST", _network.TokenRequest.Method);
        Assert.Equal("https://auth.test/token", _network.TokenRequest.Url);
        Assert.Equal("application/x-www-form-urlencoded", _network.TokenRequest.ContentType);
        Assert.Equal("grant_type=client_credentials&scope=a+b", _network.TokenRequest.Body);
        Assert.Equal("application/json", _network.TokenRequest.Accept);
    }

    [Fact, Trait("Acceptance", "S-REQ-02"), Trait("Acceptance", "S-REQ-14")]
    [Dialect("OAuthFlow.Password")]
    public async Task A_password_and_smart_scopes_survive_the_form()
    {
        await PingAsync(PasswordApi.Create(
            new PasswordApiOptions { ClientId = "id", ClientSecret = "s3cret", Username = "user@example.org", Password = Secret }, _network));

        var body = _network.TokenRequest.Body!;
        Assert.Contains("password=p%24a%26b%2Bc%25d+%C3%A9", body, StringComparison.Ordinal);
        Assert.Equal(
            [("grant_type", "password"), ("username", "user@example.org"), ("password", Secret), ("scope", "launch user/*.read openid profile")],
            _network.TokenRequest.Form);
    }

    [Fact, Trait("Acceptance", "S-REQ-03")]
    public async Task Without_scopes_there_is_no_scope_parameter()
    {
        await PingAsync(BasicUnencodedApi.Create(new BasicUnencodedApiOptions { ClientId = "id", ClientSecret = "s3cret" }, _network));
        Assert.Equal("grant_type=client_credentials", _network.TokenRequest.Body);

        var emptied = new RecordingNetwork();
        await PingAsync(BasicApi.Create(new BasicApiOptions { ClientId = "id", ClientSecret = "s3cret", Scopes = [] }, emptied));
        Assert.Equal("grant_type=client_credentials", emptied.TokenRequest.Body);
    }

    [Fact, Trait("Acceptance", "S-REQ-05"), Trait("Acceptance", "S-REQ-13"), Trait("Acceptance", "S-AUTH-05"), Trait("Acceptance", "S-AUTH-07")]
    [Dialect("ClientAuthentication.ClientSecretPost", "TokenParameter.Value", "TokenParameter.Option", "OAuthProvider.TokenUrl")]
    public async Task The_query_of_the_token_url_stays_and_parameters_go_into_the_form()
    {
        await PingAsync(PostApi.Create(new PostApiOptions { ClientId = "id", ClientSecret = Secret, TenantId = "t1" }, _network));

        Assert.Equal("https://auth.test/token?tenant=x", _network.TokenRequest.Url);
        Assert.Null(_network.TokenRequest.Authorization);
        Assert.Equal(
            [("grant_type", "client_credentials"), ("client_id", "id"), ("client_secret", Secret), ("audience", "x"), ("tenant_id", "t1")],
            _network.TokenRequest.Form);
    }

    [Fact, Trait("Acceptance", "S-REQ-15"), Trait("Acceptance", "S-REQ-14")]
    [Dialect("ParameterPlacement.Json")]
    public async Task A_json_body_is_one_object_of_strings()
    {
        await PingAsync(JsonApi.Create(new JsonApiOptions { ClientId = "id", ClientSecret = "s\"\\é" }, _network));

        Assert.StartsWith("application/json", _network.TokenRequest.ContentType, StringComparison.Ordinal);
        using var body = System.Text.Json.JsonDocument.Parse(_network.TokenRequest.Body!);
        Assert.Equal(
            [("grant_type", "client_credentials"), ("client_id", "id"), ("client_secret", "s\"\\é"), ("scope", "launch user/*.read openid profile")],
            body.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.GetString()!)));
    }

    [Fact, Trait("Acceptance", "S-REQ-16")]
    [Dialect("ParameterPlacement.Query", "OAuthProvider.ParameterPlacement")]
    public async Task Declared_query_parameters_are_appended_percent_encoded_and_the_method_stays_POST()
    {
        await PingAsync(QueryApi.Create(new QueryApiOptions { ClientId = "id", ClientSecret = Secret }, _network));

        Assert.Equal("POST", _network.TokenRequest.Method);
        Assert.Null(_network.TokenRequest.Body);
        Assert.Equal("v=1&grant_type=client_credentials&client_id=id&client_secret=p%24a%26b%2Bc%25d%20%C3%A9", _network.TokenRequest.Query);
    }

    [Fact, Trait("Acceptance", "S-REQ-11")]
    [Dialect("OAuthProvider.Resources")]
    public async Task Each_resource_is_a_parameter_of_its_own()
    {
        using var client = ExchangeApi.Create(new ExchangeApiOptions { ClientId = "id", ClientSecret = "s3cret" }, _network);
        await client.Tokens.AcquireAsync(new ExchangeApiTokenRequest
        {
            ClientId = "id",
            ClientSecret = "s3cret",
            SubjectToken = "token-of-the-subject",
            SubjectTokenType = "urn:ietf:params:oauth:token-type:access_token",
        });

        Assert.Equal(
            ["https://one.test/api", "https://two.test/api"],
            _network.TokenRequest.Form.Where(pair => pair.Name == "resource").Select(pair => pair.Value));
    }

    private static async Task PingAsync<TClient>(TClient client)
        where TClient : IPing, IDisposable
    {
        using (client)
        {
            await client.PingAsync();
        }
    }
}
