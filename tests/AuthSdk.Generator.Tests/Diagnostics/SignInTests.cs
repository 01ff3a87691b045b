using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>Declarations about how a person signs in: with a browser, or on another device.</summary>
public sealed class SignInTests
{
    private const string Code = """
        [OAuthProvider(Flow = OAuthFlow.AuthorizationCode, TokenUrl = "https://auth.example.org/token", AuthorizationUrl = "https://auth.example.org/authorize")]
        """;

    private const string Device = """
        [OAuthProvider(Flow = OAuthFlow.DeviceCode, TokenUrl = "https://auth.example.org/token", DeviceAuthorizationUrl = "https://auth.example.org/device")]
        """;

    [Fact]
    public async Task A_device_flow_without_a_device_authorization_url_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider("[{|AUTH064:OAuthProvider(Flow = OAuthFlow.DeviceCode, TokenUrl = \"https://auth.example.org/token\")|}]"));

        Assert.Equal("The DeviceCode flow needs 'DeviceAuthorizationUrl'", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("Metadata = \"pets.json\", ", "/src/pets.json")]
    [InlineData("", "/src/IPetApi.oauth.json")]
    public async Task A_document_supplies_the_device_authorization_url(string metadata, string path)
    {
        var source = Declare.Provider($"[OAuthProvider({metadata}Flow = OAuthFlow.DeviceCode)]");
        var document = new MemoryText(
            path, """{ "token_endpoint": "https://auth.example.org/token", "device_authorization_endpoint": "https://auth.example.org/device" }""");

        await Analysis.VerifyAsync(source, document);
        Assert.Contains("\"https://auth.example.org/device\"", GeneratorRun.Of([document], source).Files["Acme.PetApi.Options.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public Task A_document_without_device_authorization_endpoint_leaves_the_flow_without_one() => Analysis.VerifyAsync(
        Declare.Provider("[{|AUTH064:OAuthProvider(Metadata = \"pets.json\", Flow = OAuthFlow.DeviceCode)|}]"),
        new MemoryText("/src/pets.json", """{ "token_endpoint": "https://auth.example.org/token" }"""));

    [Theory]
    [InlineData("AuthorizationUrl = \"https://auth.example.org/new\"", "AuthorizationCode", "authorization_endpoint", "https://auth.example.org/old")]
    [InlineData("DeviceAuthorizationUrl = \"https://auth.example.org/new\"", "DeviceCode", "device_authorization_endpoint", "https://auth.example.org/old")]
    [InlineData("RevocationUrl = \"https://auth.example.org/new\"", "ClientCredentials", "revocation_endpoint", "https://auth.example.org/old")]
    [InlineData("IntrospectionUrl = \"https://auth.example.org/new\"", "ClientCredentials", "introspection_endpoint", "https://auth.example.org/old")]
    public Task A_url_that_differs_from_the_document_is_a_warning(string declared, string flow, string member, string url) => Analysis.VerifyAsync(
        Declare.Provider($"[OAuthProvider(Metadata = \"pets.json\", Flow = OAuthFlow.{flow}, {declared.Replace("\"", "{|AUTH056:\"", StringComparison.Ordinal)[..^11]}\"|}})]"),
        new MemoryText("/src/pets.json", $$"""{ "token_endpoint": "https://auth.example.org/token", "{{member}}": "{{url}}" }"""));

    [Fact]
    public void A_declared_document_supplies_the_introspection_url()
    {
        var document = new MemoryText(
            "/src/pets.json", """{ "token_endpoint": "https://auth.example.org/token", "introspection_endpoint": "https://auth.example.org/introspect" }""");

        var files = GeneratorRun.Of([document], Declare.Provider("[OAuthProvider(Metadata = \"pets.json\")]")).Files;

        Assert.Contains("IntrospectAsync(", files["Acme.PetApi.Tokens.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_merely_lies_there_adds_no_members()
    {
        var document = new MemoryText("/src/IPetApi.oauth.json", """
            {
                "token_endpoint": "https://auth.example.org/token",
                "introspection_endpoint": "https://auth.example.org/introspect",
                "revocation_endpoint": "https://auth.example.org/revoke"
            }
            """);

        var tokens = GeneratorRun.Of([document], Declare.Provider("[OAuthProvider]")).Files["Acme.PetApi.Tokens.g.cs"];

        Assert.DoesNotContain("IntrospectAsync(", tokens, StringComparison.Ordinal);
        Assert.DoesNotContain("RevokeAsync(", tokens, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Acceptance", "S-SEC-06")]
    [InlineData("", "request.State),")]
    [InlineData(", \"issuer\": \"https://auth.example.org\"", "request.State, \"https://auth.example.org\"),")]
    [InlineData(
        ", \"issuer\": \"https://auth.example.org\", \"authorization_response_iss_parameter_supported\": true",
        "request.State, \"https://auth.example.org\", requiresIssuer: true),")]
    [InlineData(
        ", \"issuer\": \"https://auth.example.org\", \"authorization_response_iss_parameter_supported\": false",
        "request.State, \"https://auth.example.org\"),")]
    public void The_issuer_of_the_document_is_the_one_that_answers_must_name(string members, string expected)
    {
        var document = new MemoryText(
            "/src/pets.json", $$"""{ "token_endpoint": "https://auth.example.org/token", "authorization_endpoint": "https://auth.example.org/authorize"{{members}} }""");

        var flow = GeneratorRun.Of([document], Declare.Provider("[OAuthProvider(Metadata = \"pets.json\", Flow = OAuthFlow.AuthorizationCode)]"))
            .Files["Acme.PetApi.Flow.g.cs"];

        Assert.Contains(expected, flow, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AuthorizationUrl = {|AUTH038:\"https://auth.example.org/authorize\"|}", "no browser is sent anywhere in it")]
    [InlineData("DeviceAuthorizationUrl = {|AUTH038:\"https://auth.example.org/device\"|}", "it asks for no device code")]
    [InlineData("Pkce = {|AUTH038:PkceMethod.S256|}", "it redeems no code")]
    public async Task What_is_about_another_flow_is_an_error(string setting, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider(TokenUrl = \"https://auth.example.org/token\", {setting})]"));

        Assert.EndsWith($"' does nothing for 'ClientCredentials': {reason}", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[TokenParameter(\"audience\", Value = \"x\", Grant = {|AUTH065:TokenGrant.DeviceAuthorization|})]", "device authorization", "DeviceCode")]
    [InlineData("[TokenRequest(Grant = {|AUTH065:TokenGrant.DeviceAuthorization|}, Placement = ParameterPlacement.Json)]", "device authorization", "DeviceCode")]
    [InlineData("[TokenRequest(Grant = {|AUTH065:TokenGrant.Authorization|}, ScopeSeparator = ScopeSeparator.Comma)]", "authorization", "AuthorizationCode")]
    public async Task A_declaration_about_a_request_that_no_flow_sends_is_an_error(string attribute, string request, string flow)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider(TokenUrl = \"https://auth.example.org/token\")]\n{attribute}"));

        Assert.Equal(
            $"No flow that this applies to sends {request} requests; remove the declaration, or declare 'Flow = OAuthFlow.{flow}'",
            Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("{|AUTH066:\"/back\"|}")]
    [InlineData("{|AUTH066:\"app.example.org/back\"|}")]
    [InlineData("{|AUTH066:\"https://app.example.org/back#top\"|}")]
    [InlineData("{|AUTH003:\"http://app.example.org/back\"|}")]
    [InlineData("\"http://127.0.0.1:7890/back\"")]
    [InlineData("\"com.example.app:/back\"")]
    [InlineData("\"https://app.example.org/back?x=1\"")]
    public async Task A_fixed_redirect_uri_is_absolute_and_safe(string uri)
    {
        await Analysis.VerifyAsync(Declare.Provider($"{Code}\n[TokenParameter(\"redirect_uri\", Value = {uri})]"));
        await Analysis.VerifyAsync(Declare.Provider($"{Code}\n[TokenParameter(\"callback\", For = \"redirect_uri\", Value = {uri})]"));
    }

    [Theory]
    [InlineData("[TokenRequest(Grant = TokenGrant.Authorization, Placement = {|AUTH038:ParameterPlacement.Json|})]")]
    [InlineData("[TokenRequest(Grant = TokenGrant.Authorization, Method = {|AUTH038:TokenRequestMethod.Post|})]")]
    [InlineData("[TokenParameter(\"a\", Value = \"x\", Grant = TokenGrant.Authorization, In = {|AUTH038:ParameterPlacement.Header|})]")]
    public Task What_no_browser_sends_is_an_error(string attribute) => Analysis.VerifyAsync(Declare.Provider($"{Code}\n{attribute}"));

    [Fact]
    public Task A_parameter_in_the_query_is_what_a_browser_sends() => Analysis.VerifyAsync(
        Declare.Provider(Code + "\n[TokenParameter(\"a\", Value = \"x\", Grant = TokenGrant.Authorization, In = ParameterPlacement.Query)]"));

    [Theory]
    [InlineData("state")]
    [InlineData("code_challenge")]
    [InlineData("response_type")]
    [InlineData("scope")]
    public Task What_protects_an_authorization_request_is_not_for_declarations(string name) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(Flow = OAuthFlow.AuthorizationCode, TokenUrl = "https://auth.example.org/token", AuthorizationUrl = "https://auth.example.org/authorize")]
        [TokenParameter({|AUTH007:"{{name}}"|}, Value = "x", Grant = TokenGrant.Authorization)]
        """));

    [Fact]
    public Task A_state_cannot_be_left_out() => Analysis.VerifyAsync(
        Declare.Provider($"{Code}\n[WithoutTokenParameter({{|AUTH032:\"state\"|}}, Grant = TokenGrant.Authorization)]"));

    [Fact]
    public async Task A_secret_that_the_browser_would_see_is_a_warning()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider(
            Code + "\n[{|AUTH034:TokenParameter(\"key\", Option = \"Key\", Secret = true, Grant = TokenGrant.Authorization)|}]"));

        Assert.StartsWith("The authorization request carries 'key' in the URL of a GET request", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostics[0].Severity);
    }

    [Fact]
    public Task A_field_of_the_device_answer_is_renamed_in_a_device_flow_only() => Task.WhenAll(
        Analysis.VerifyAsync(Declare.Provider($"{Device}\n[TokenResponseField(\"verification_url\", For = \"verification_uri\")]")),
        Analysis.VerifyAsync(Declare.Provider($"{Code}\n[TokenResponseField(\"verification_url\", For = {{|AUTH041:\"verification_uri\"|}})]")));

    [Theory]
    [InlineData("authorization_pending")]
    [InlineData("expired_token")]
    public Task The_codes_of_the_device_flow_can_be_meant(string meaning) =>
        Analysis.VerifyAsync(Declare.Provider($"{Device}\n[TokenErrorCode(\"17\", \"{meaning}\")]"));
}
