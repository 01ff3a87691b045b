using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>Declarations about authorization requests that are pushed (RFC 9126).</summary>
public sealed class PushedAuthorizationTests
{
    private const string Pushed = """
        [OAuthProvider(
            Flow = OAuthFlow.AuthorizationCode, TokenUrl = "https://auth.example.org/token", AuthorizationUrl = "https://auth.example.org/authorize",
            PushedAuthorizationRequestUrl = "https://auth.example.org/par")]
        """;

    private const string Endpoints = """
        "token_endpoint": "https://auth.example.org/token", "authorization_endpoint": "https://auth.example.org/authorize"
        """;

    private const string PushedEndpoint = """
        "pushed_authorization_request_endpoint": "https://auth.example.org/par"
        """;

    [Theory]
    [InlineData("ClientCredentials", "")]
    [InlineData("DeviceCode", "DeviceAuthorizationUrl = \"https://auth.example.org/device\", ")]
    public async Task A_flow_without_a_browser_pushes_nothing(string flow, string settings)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider(
            $"[OAuthProvider(Flow = OAuthFlow.{flow}, TokenUrl = \"https://auth.example.org/token\", {settings}PushedAuthorizationRequestUrl = {{|AUTH038:\"https://auth.example.org/par\"|}})]"));

        Assert.Equal($"'PushedAuthorizationRequestUrl' does nothing for '{flow}': no browser is sent anywhere in it", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("{|AUTH002:\"/par\"|}")]
    [InlineData("{|AUTH002:\"https://auth.example.org/par#here\"|}")]
    [InlineData("{|AUTH003:\"http://auth.example.org/par\"|}")]
    [InlineData("\"http://127.0.0.1:8080/par\"")]
    [InlineData("\"https://{tenant}.example.org/par?v=2\"")]
    public Task Its_url_is_held_to_what_others_are_held_to(string url) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(
            Flow = OAuthFlow.AuthorizationCode, TokenUrl = "https://auth.example.org/token", AuthorizationUrl = "https://auth.example.org/authorize",
            PushedAuthorizationRequestUrl = {{url}})]
        """));

    [Fact]
    public Task A_static_token_is_not_signed_in_for() => Analysis.VerifyAsync(
        Declare.Provider("[OAuthProvider(Flow = OAuthFlow.StaticToken, PushedAuthorizationRequestUrl = {|AUTH051:\"https://auth.example.org/par\"|})]"));

    [Fact, Trait("Acceptance", "S-SEC-13")]
    public void Where_requests_are_pushed_nothing_makes_an_address_with_their_parameters()
    {
        var flow = GeneratorRun.Of(Declare.Provider(Pushed)).Files["Acme.PetApi.Flow.g.cs"];

        Assert.Contains("PushAuthorizationRequestAsync(", flow, StringComparison.Ordinal);
        Assert.DoesNotContain("CreateAuthorizationUrl", flow, StringComparison.Ordinal);
        Assert.DoesNotContain("ToAuthorizationUrl", flow, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Acceptance", "S-SEC-13")]
    [InlineData("Metadata = \"pets.json\", ", "/src/pets.json", PushedEndpoint, true)]
    [InlineData("Metadata = \"pets.json\", ", "/src/pets.json", PushedEndpoint + ", \"require_pushed_authorization_requests\": true", true)]
    [InlineData("Metadata = \"pets.json\", ", "/src/pets.json", "\"require_pushed_authorization_requests\": false", false)]
    [InlineData("", "/src/IPetApi.oauth.json", PushedEndpoint + ", \"require_pushed_authorization_requests\": true", true)]
    [InlineData("", "/src/IPetApi.oauth.json", PushedEndpoint + ", \"require_pushed_authorization_requests\": false", false)]
    [InlineData("", "/src/IPetApi.oauth.json", PushedEndpoint, false)]
    public async Task A_document_that_merely_lies_there_has_requests_pushed_only_where_the_server_requires_it(
        string metadata, string path, string members, bool pushes)
    {
        var source = Declare.Provider($"[OAuthProvider({metadata}Flow = OAuthFlow.AuthorizationCode)]");
        var document = new MemoryText(path, $"{{ {Endpoints}, {members} }}");

        await Analysis.VerifyAsync(source, document);
        var files = GeneratorRun.Of([document], source).Files;

        Assert.Equal(pushes, files["Acme.PetApi.Flow.g.cs"].Contains("PushAuthorizationRequestAsync(", StringComparison.Ordinal));
        Assert.Equal(pushes, files["Acme.PetApi.Options.g.cs"].Contains("PushedAuthorizationRequestEndpoint", StringComparison.Ordinal));
        Assert.Equal(!pushes, files["Acme.PetApi.Flow.g.cs"].Contains("CreateAuthorizationUrl(", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Metadata = \"pets.json\", ", "pets.json")]
    [InlineData("", "IPetApi.oauth.json")]
    public async Task A_server_that_requires_it_and_does_not_say_where_is_an_error(string metadata, string file)
    {
        var document = new MemoryText($"/src/{file}", $"{{ {Endpoints}, \"require_pushed_authorization_requests\": true }}");

        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider($"[{{|AUTH076:OAuthProvider({metadata}Flow = OAuthFlow.AuthorizationCode)|}}]"), document);
        await Analysis.VerifyAsync(
            Declare.Provider($"[OAuthProvider({metadata}Flow = OAuthFlow.AuthorizationCode, PushedAuthorizationRequestUrl = \"https://auth.example.org/par\")]"), document);
        await Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider({metadata}Flow = OAuthFlow.ClientCredentials)]"), document);

        Assert.Equal(
            $"'{file}' says that authorization requests must be pushed (RFC 9126 section 5), but not where to; declare 'PushedAuthorizationRequestUrl'",
            Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task A_url_that_differs_from_the_document_is_a_warning() => Analysis.VerifyAsync(
        Declare.Provider(
            "[OAuthProvider(Metadata = \"pets.json\", Flow = OAuthFlow.AuthorizationCode, PushedAuthorizationRequestUrl = {|AUTH056:\"https://auth.example.org/new\"|})]"),
        new MemoryText("/src/pets.json", $"{{ {Endpoints}, {PushedEndpoint} }}"));

    [Fact, Trait("Acceptance", "S-SEC-16")]
    public void A_client_with_a_certificate_pushes_to_the_alias()
    {
        var document = new MemoryText(
            "/src/pets.json", $$"""{ {{Endpoints}}, {{PushedEndpoint}}, "mtls_endpoint_aliases": { "pushed_authorization_request_endpoint": "https://mtls.example.org/par" } }""");

        var options = GeneratorRun.Of(
            [document],
            Declare.Provider("[OAuthProvider(Metadata = \"pets.json\", Flow = OAuthFlow.AuthorizationCode, ClientAuthentication = ClientAuthentication.TlsClientAuth)]"))
            .Files["Acme.PetApi.Options.g.cs"];

        Assert.Contains("\"https://mtls.example.org/par\"", options, StringComparison.Ordinal);
        Assert.DoesNotContain("\"https://auth.example.org/par\"", options, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_is_pushed_is_seen_by_no_browser()
    {
        const string Secret = "[TokenParameter(\"key\", Option = \"Key\", Secret = true, Grant = TokenGrant.Authorization)]";
        var source = Declare.Provider($"[OAuthProvider(Flow = OAuthFlow.AuthorizationCode, Metadata = \"pets.json\")]\n{Secret}");

        await Analysis.VerifyAsync(Declare.Provider($"{Pushed}\n{Secret}"));
        await Analysis.VerifyAsync(source, new MemoryText("/src/pets.json", $"{{ {Endpoints}, {PushedEndpoint} }}"));
        await Analysis.VerifyAsync(
            source.Replace(Secret, "[{|AUTH034:" + Secret[1..^1] + "|}]", StringComparison.Ordinal), new MemoryText("/src/pets.json", $"{{ {Endpoints} }}"));
    }

    [Theory]
    [InlineData("[TokenRequest(Grant = TokenGrant.Authorization, Placement = {|AUTH038:ParameterPlacement.Json|})]")]
    [InlineData("[TokenRequest(Grant = TokenGrant.Authorization, Method = {|AUTH038:TokenRequestMethod.Get|})]")]
    [InlineData("[TokenRequest(Grant = TokenGrant.Authorization, ClientAuthentication = {|AUTH038:ClientAuthentication.None|})]")]
    [InlineData("[TokenParameter(\"a\", Value = \"x\", Grant = TokenGrant.Authorization, In = {|AUTH038:ParameterPlacement.Header|})]")]
    [InlineData("[TokenParameter({|AUTH007:\"state\"|}, Value = \"x\", Grant = TokenGrant.Authorization)]")]
    [InlineData("[TokenParameter(\"secret\", For = {|AUTH031:\"client_secret\"|}, Grant = TokenGrant.Authorization)]")]
    [InlineData("[WithoutTokenParameter({|AUTH032:\"redirect_uri\"|}, Grant = TokenGrant.Authorization)]")]
    [InlineData("[TokenRequest(ScopeSeparator = ScopeSeparator.Comma, Grant = TokenGrant.Authorization)]")]
    public Task A_pushed_request_is_a_form_with_the_parameters_of_the_browser(string attribute) =>
        Analysis.VerifyAsync(Declare.Provider($"{Pushed}\n{attribute}"));

    [Theory]
    [InlineData("[TokenRequest(Placement = ParameterPlacement.Json)]\n[TokenParameter(\"appid\", For = \"client_id\", In = ParameterPlacement.Json)]")]
    [InlineData("[TokenRequest(Grant = TokenGrant.Initial, ClientAuthentication = ClientAuthentication.None)]")]
    [InlineData("[TokenRequest(Grant = TokenGrant.Refresh, ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]")]
    [InlineData("[TokenRequest(Method = TokenRequestMethod.Get)]")]
    [InlineData("[TokenParameter(\"client\", For = \"client_id\", Value = \"app-{tenant}\")]")]
    [InlineData("[TokenParameter(\"client\", For = \"client_id\", Value = \"app\")]")]
    [InlineData("[TokenParameter(\"device\", Required = true, In = ParameterPlacement.Header)]")]
    [InlineData("[TokenParameter(\"X-Tenant\", Option = \"Tenant\", In = ParameterPlacement.Header)]")]
    [InlineData("[TokenParameter(\"device\", Required = true, Grant = TokenGrant.Authorization)]")]
    [InlineData("[WithoutTokenParameter(\"client_id\", Grant = TokenGrant.Authorization)]")]
    public void What_is_declared_of_token_requests_leaves_something_that_compiles(string attributes)
    {
        GeneratorRun.Of(Declare.Provider($"{Pushed}\n{attributes}"));
        GeneratorRun.Of(Declare.Provider($"{Pushed.Replace(")]", ", ClientAuthentication = ClientAuthentication.ClientSecretPost)]", StringComparison.Ordinal)}\n{attributes}"));
    }

    [Theory]
    [InlineData("[TokenParameter(\"Authorization\", For = \"client_assertion\", In = ParameterPlacement.Header, Value = \"Bearer {client_assertion}\")]\n[WithoutTokenParameter(\"client_assertion_type\")]")]
    [InlineData("[TokenParameter(\"assertion\", For = \"client_assertion\", In = ParameterPlacement.Query)]")]
    [InlineData("[TokenParameter(\"app\", For = \"client_id\", Value = \"pets\")]")]
    [InlineData("[WithoutTokenParameter(\"client_id\")]")]
    public void An_assertion_that_is_sent_in_another_way_leaves_something_that_compiles(string attributes) => GeneratorRun.Of(Declare.Provider(
        $"{Pushed.Replace(")]", ", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]", StringComparison.Ordinal)}\n{attributes}"));

    [Fact]
    public void A_header_does_not_take_the_place_of_a_parameter_of_the_same_name()
    {
        var flow = GeneratorRun.Of(Declare.Provider(Pushed + """

            [TokenParameter("region", In = ParameterPlacement.Header, Option = "Header")]
            [TokenParameter("region", Grant = TokenGrant.Authorization, Option = "Parameter")]
            """)).Files["Acme.PetApi.Flow.g.cs"];

        Assert.Contains("Region = request.Region,", flow, StringComparison.Ordinal);
        Assert.Contains("RegionValue = _options.Header!,", flow, StringComparison.Ordinal);
        Assert.Contains("message.Add(\"region\", request.Region);", flow, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_a_refresh_proves_adds_no_option_to_a_flow_that_pushes_nothing()
    {
        const string Attributes = """
            [OAuthProvider(Flow = OAuthFlow.AuthorizationCode, TokenUrl = "https://auth.example.org/token", AuthorizationUrl = "https://auth.example.org/authorize")]
            [TokenRequest(Grant = TokenGrant.Initial, ClientAuthentication = ClientAuthentication.None)]
            [TokenRequest(Grant = TokenGrant.Refresh, ClientAuthentication = ClientAuthentication.None)]
            """;

        Assert.DoesNotContain("ClientSecret", GeneratorRun.Of(Declare.Provider(Attributes)).Files["Acme.PetApi.Options.g.cs"], StringComparison.Ordinal);
    }
}
