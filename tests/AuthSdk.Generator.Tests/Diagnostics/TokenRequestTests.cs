using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>Contradictions in what is declared about token requests.</summary>
public sealed class TokenRequestTests
{
    private const string Url = "TokenUrl = \"https://auth.example.org/token\"";

    private const string Post = $"[OAuthProvider({Url}, ClientAuthentication = ClientAuthentication.ClientSecretPost)]";

    private const string Password = $"[OAuthProvider(Flow = {{|AUTH008:OAuthFlow.Password|}}, {Url})]";

    [Theory]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org\", ParameterPlacement = ParameterPlacement.Form)]\n[TokenRequest(Placement = {|AUTH028:ParameterPlacement.Json|})]", "Placement")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org\", ClientAuthentication = ClientAuthentication.None)]\n[TokenRequest(ClientAuthentication = {|AUTH028:ClientAuthentication.None|})]", "ClientAuthentication")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org\", Scopes = new[] { \"a\" })]\n[TokenRequest(ScopeSeparator = ScopeSeparator.Comma)]\n[TokenRequest(ScopeSeparator = {|AUTH028:ScopeSeparator.Plus|})]", "ScopeSeparator")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org\")]\n[TokenRequest(Grant = TokenGrant.Initial, Method = TokenRequestMethod.Post)]\n[TokenRequest(Grant = TokenGrant.Initial, Method = {|AUTH028:TokenRequestMethod.Post|})]", "Method")]
    public async Task What_is_said_twice_about_the_same_request_is_an_error_at_the_second(string attributes, string setting)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider(attributes));

        Assert.Equal(
            $"'{setting}' is declared twice for the same request; keep one, or give each a 'Grant' of its own", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task What_is_said_for_one_grant_goes_before_what_is_said_for_all() => Analysis.VerifyAsync(Declare.Provider($$"""
        {{Password}}
        [TokenRequest(Placement = ParameterPlacement.Json)]
        [TokenRequest(Grant = TokenGrant.Refresh, Placement = ParameterPlacement.Form, ClientAuthentication = ClientAuthentication.None)]
        """));

    [Fact]
    public Task What_is_said_of_one_flow_leaves_the_other_alone() => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(Name = "A", {{Url}})]
        [OAuthProvider(Name = "B", {{Url}})]
        [TokenRequest(Flow = "A", Placement = ParameterPlacement.Json)]
        [TokenRequest(Flow = "B", Placement = ParameterPlacement.Form)]
        [TokenRequest(Flow = {|AUTH013:"C"|}, Placement = ParameterPlacement.Form)]
        [WithoutTokenParameter("grant_type", Flow = "A")]
        """));

    [Theory]
    [InlineData("Method = TokenRequestMethod.Get, Placement = {|AUTH029:ParameterPlacement.Form|}", "Form")]
    [InlineData("Method = TokenRequestMethod.Get, Placement = {|AUTH029:ParameterPlacement.Json|}", "Json")]
    public async Task A_get_with_a_body_is_an_error(string settings, string placement)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider({Url})]\n[TokenRequest({settings})]"));

        Assert.StartsWith($"A GET request has no body, so nothing can travel as '{placement}'", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_parameter_in_the_body_of_a_get_is_an_error() => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider({{Url}})]
        [TokenRequest(Method = TokenRequestMethod.Get)]
        [TokenParameter("audience", Value = "x", In = {|AUTH029:ParameterPlacement.Form|})]
        """));

    [Fact]
    public async Task A_form_beside_json_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider({{Url}})]
            [TokenParameter("audience", Value = "x", In = {|AUTH030:ParameterPlacement.Json|})]
            """));

        Assert.Equal("'audience' would travel as 'Json' beside a body of the kind 'Form'; a request has one body", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task A_body_beside_a_query_is_silent() => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider({{Url}}, ParameterPlacement = ParameterPlacement.Query)]
        [TokenParameter("audience", Value = "x", In = ParameterPlacement.Json)]
        [TokenParameter("X-Tenant", Value = "x", In = ParameterPlacement.Header)]
        """));

    [Theory]
    [InlineData("[TokenParameter(\"appid\", For = {|AUTH031:\"client_id\"|})]")]
    [InlineData("[TokenParameter(\"appsecret\", For = {|AUTH031:\"client_secret\"|})]")]
    [InlineData("[TokenParameter(\"user\", For = {|AUTH031:\"username\"|})]")]
    [InlineData("[TokenParameter(\"x\", For = {|AUTH031:\"audience\"|})]")]
    [InlineData("[TokenParameter(\"scopes\", For = {|AUTH031:\"scope\"|})]")]
    [InlineData("[WithoutTokenParameter({|AUTH031:\"client_id\"|})]")]
    [InlineData("[WithoutTokenParameter({|AUTH031:\"refresh_token\"|})]")]
    [InlineData("[TokenRequest(Placement = ParameterPlacement.Json)]\n[WithoutTokenParameter({|AUTH031:\"\"|})]")]
    public Task A_change_to_what_no_request_sends_is_an_error(string attribute) =>
        Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider({Url})]\n{attribute}"));

    [Theory]
    [InlineData("[TokenParameter(\"appid\", For = {|AUTH031:\"client_id\"|})]", "", "what it sends is 'grant_type', 'scope'; name one of these")]
    [InlineData("[WithoutTokenParameter({|AUTH031:\"granttype\"|})]", ", ClientAuthentication = ClientAuthentication.ClientSecretPost", "what it sends is 'grant_type', 'client_id', 'client_secret', 'scope';")]
    [InlineData("[WithoutTokenParameter({|AUTH031:\"scopes\"|}, Grant = TokenGrant.Initial)]", ", RevocationUrl = \"https://auth.example.org/revoke\"", "what it sends is 'grant_type', 'scope'; name one of these")]
    [InlineData("[WithoutTokenParameter({|AUTH031:\"client_id\"|}, Grant = TokenGrant.Refresh)]", "", "there is no such request; remove the declaration")]
    public async Task A_change_to_what_no_request_sends_names_what_it_does_send(string attribute, string settings, string advice) => Assert.Contains(
        advice,
        Assert.Single(await Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider({Url}, Scopes = [\"read\"]{settings})]\n{attribute}"))).GetMessage(),
        StringComparison.Ordinal);

    [Fact]
    public Task A_change_that_fits_one_of_two_flows_is_silent() => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(Name = "A", {{Url}})]
        [OAuthProvider(Name = "B", {{Url}}, ClientAuthentication = ClientAuthentication.None)]
        [TokenParameter("appid", For = "client_id")]
        """));

    [Theory]
    [InlineData("ClientCredentials", "client_secret")]
    [InlineData("TokenExchange", "subject_token")]
    [InlineData("JwtBearer", "assertion")]
    public async Task Leaving_out_what_a_request_needs_is_an_error(string flow, string name)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(Flow = OAuthFlow.{{flow}}, {{Url}}, ClientAuthentication = ClientAuthentication.ClientSecretPost)]
            [WithoutTokenParameter({|AUTH032:"{{name}}"|})]
            """));

        Assert.StartsWith($"Without '{name}' the {flow} flow asks for nothing", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[WithoutTokenParameter({|AUTH032:\"client_assertion\"|})]")]
    [InlineData("[TokenParameter(\"a\", For = \"client_assertion\", Option = {|AUTH038:\"Assertion\"|})]")]
    [InlineData("[TokenParameter(\"a\", For = \"client_assertion\", Value = {|AUTH038:\"eyJ\"|})]")]
    [InlineData("[TokenParameter(\"a\", For = \"client_assertion\", Value = {|AUTH033:\"{client_assertion} x\"|})]")]
    [InlineData("[TokenParameter(\"a\", For = \"client_assertion\", Value = {|AUTH033:\"{client_id}{client_assertion}\"|})]")]
    [InlineData("[TokenParameter(\"a\", For = \"client_assertion\", Value = {|AUTH033:\"{assertion}\"|})]")]
    [InlineData("[TokenParameter(\"a\", Value = {|AUTH033:\"Bearer {client_assertion}\"|})]")]
    [InlineData("[TokenParameter({|AUTH004:\"client_assertion\"|}, Option = \"Assertion\")]")]
    [InlineData("[TokenParameter({|AUTH006:\"client_id\"|}, For = \"client_assertion\")]")]
    [InlineData("[TokenParameter({|AUTH109:\"Authorization\"|}, For = \"client_assertion\", In = ParameterPlacement.Header, Value = \"Bär {client_assertion}\")]")]
    [InlineData("[TokenParameter({|AUTH006:\"authorization\"|}, In = ParameterPlacement.Header, Value = \"x {client_id}\")]\n[TokenParameter(\"Authorization\", For = \"client_assertion\", In = ParameterPlacement.Header)]")]
    [InlineData("[TokenParameter(\"a\", For = \"client_assertion\", In = {|AUTH009:ParameterPlacement.Query|})]")]
    public Task A_client_assertion_can_be_moved_and_named_but_not_replaced(string attribute) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider({{Url}}, ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
        {{attribute}}
        """));

    [Theory]
    [InlineData("{client_id", "a brace has no partner; write it twice if it stands for itself")]
    [InlineData("a}b", "a brace has no partner; write it twice if it stands for itself")]
    [InlineData("{client id}", "'{client id}' is not a placeholder; write an identifier between the braces, or the braces twice")]
    [InlineData("{}", "'{}' is not a placeholder; write an identifier between the braces, or the braces twice")]
    [InlineData("{clientid}@x", "there is no option 'Clientid', but there is 'ClientId'; write {clientId}")]
    [InlineData("{scope}", "'scope' is not one text")]
    [InlineData("{region}", "'region' may be unset, and half a value is none")]
    public async Task A_value_that_cannot_be_composed_is_an_error(string value, string fault)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider({{Url}}, ClientAuthentication = ClientAuthentication.ClientSecretPost, Scopes = ["a"])]
            [TokenParameter("region", Option = "Region", Optional = true)]
            [TokenParameter("audience", Value = {|AUTH033:"{{value}}"|})]
            """));

        Assert.Equal($"'{value}' cannot be composed: {fault}", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("{client_id}@{tenant}")]
    [InlineData("{ClientId}/{clientSecret}")]
    [InlineData("{{literal}}")]
    public Task A_value_composed_of_options_is_silent(string value) => Analysis.VerifyAsync(Declare.Provider($$"""
        {{Post}}
        [TokenParameter("audience", Value = "{{value}}")]
        """));

    [Fact]
    public async Task A_secret_in_the_query_of_a_get_is_a_warning()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            {{Post}}
            [TokenRequest(Method = {|AUTH034:TokenRequestMethod.Get|})]
            """));

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(diagnostics).Severity);
        Assert.StartsWith("The token request carries 'client_secret' in the URL of a GET request", diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Acceptance", "S-GEN-09")]
    [InlineData("[TokenParameter(\"client_secret\", For = \"client_secret\", In = {|AUTH009:ParameterPlacement.Query|})]")]
    [InlineData("[TokenParameter(\"key\", Option = \"Key\", Secret = true, In = {|AUTH009:ParameterPlacement.Query|})]")]
    [InlineData("[TokenParameter(\"key\", Value = \"{client_id}:{client_secret}\", In = {|AUTH009:ParameterPlacement.Query|})]")]
    public Task A_secret_that_is_moved_into_the_query_is_noted_where_it_is_moved(string attribute) =>
        Analysis.VerifyAsync(Declare.Provider($"{Post}\n{attribute}"));

    [Theory]
    [InlineData("[TokenRequest(Grant = {|AUTH035:TokenGrant.Refresh|}, Placement = ParameterPlacement.Json)]")]
    [InlineData("[TokenParameter(\"audience\", Value = \"x\", Grant = {|AUTH035:TokenGrant.Refresh|})]")]
    public Task A_declaration_about_refresh_requests_that_there_are_not_is_an_error(string attribute) =>
        Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider({Url})]\n{attribute}"));

    [Theory]
    [InlineData("PrivateKeyJwt", "AssertionAlgorithm = {|AUTH036:SigningAlgorithm.HS256|}")]
    [InlineData("ClientSecretJwt", "AssertionAlgorithm = {|AUTH036:SigningAlgorithm.RS384|}")]
    [InlineData("ClientSecretPost", "AssertionAlgorithm = {|AUTH036:SigningAlgorithm.HS256|}")]
    [InlineData("ClientSecretBasic", "AssertionAudience = {|AUTH036:\"https://issuer.example.org\"|}")]
    public Task A_setting_of_assertions_that_does_not_fit_is_an_error(string authentication, string setting) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider({{Url}})]
        [TokenRequest(ClientAuthentication = ClientAuthentication.{{authentication}}, {{setting}})]
        """));

    [Fact]
    public Task A_value_that_a_refresh_would_need_from_a_call_is_an_error() => Analysis.VerifyAsync(Declare.Provider($$"""
        {{Password}}
        [TokenParameter("device", Grant = {|AUTH037:TokenGrant.Refresh|})]
        """));

    [Theory]
    [InlineData("[TokenParameter(\"a\", Value = \"x\", Optional = {|AUTH038:true|})]")]
    [InlineData("[TokenParameter(\"a\", Value = \"x\", Required = {|AUTH038:true|})]")]
    [InlineData("[TokenParameter(\"a\", Value = \"x\", Secret = {|AUTH038:true|})]")]
    [InlineData("[TokenParameter(\"a\", Option = \"A\", Required = {|AUTH038:true|})]")]
    [InlineData("[TokenParameter(\"appid\", For = \"client_id\", Secret = {|AUTH038:true|})]")]
    public Task A_setting_without_effect_is_an_error(string attribute) => Analysis.VerifyAsync(Declare.Provider($"{Post}\n{attribute}"));

    [Theory]
    [InlineData("Value = {|AUTH038:\"x\"|}")]
    [InlineData("Option = {|AUTH038:\"Refresh\"|}")]
    public Task What_the_server_issued_cannot_be_set(string setting) =>
        Analysis.VerifyAsync(Declare.Provider($"{Password}\n[TokenParameter(\"rt\", For = \"refresh_token\", {setting})]"));

    [Fact]
    public Task Tokens_cannot_be_bound_to_a_certificate_that_there_is_not() => Analysis.VerifyAsync(Declare.Provider(
        $"[OAuthProvider({Url}, CertificateBoundTokens = {{|AUTH038:true|}})]"));
}
