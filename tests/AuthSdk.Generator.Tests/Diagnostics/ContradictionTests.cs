using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>Declarations that do nothing together, though each does something alone.</summary>
public sealed class ContradictionTests
{
    private const string Flows = "[OAuthProvider(Name = \"A\", TokenUrl = \"https://auth.example.org/a\")][OAuthProvider(Name = \"B\", TokenUrl = \"https://auth.example.org/b\", CredentialPrefix = \"B\")]";

    [Theory]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\", RefreshUrl = {|AUTH085:\"https://a.example.org/r\"|})]", "refresh requests")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\", GrantType = {|AUTH038:\"x\"|}), WithoutTokenParameter(\"grant_type\")]", "sends no 'grant_type'")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\", GrantType = {|AUTH038:\"x\"|}), TokenParameter(\"grant_type\", For = \"grant_type\", Value = \"y\")]", "another value")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\", ClientAuthentication = ClientAuthentication.Unidentified, CredentialPrefix = {|AUTH085:\"My\"|})]", "no option")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\", Scopes = {|AUTH038:new[] { \"a\" }|}), WithoutTokenParameter(\"scope\")]", "no request sends a 'scope'")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\"), TokenRequest(ScopeSeparator = {|AUTH085:ScopeSeparator.Comma|})]", "sends a 'scope'")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\"), TokenResponse(TokenType = {|AUTH085:\"bearer\"|})]", "every token is 'Bearer'")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\"), TokenErrors(FailsWhen = {|AUTH044:\"access_token\"|})]", "every good answer")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\"), TokenResponse(Envelope = \"data\"), TokenErrors(FailsWhen = {|AUTH044:\"data.access_token\"|})]", "every good answer")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\"), TokenErrorCode({|AUTH044:\"invalid_grant\"|}, \"invalid_grant\")]", "means that already")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\"), TokenResponseField(\"x\", For = {|AUTH041:\"refresh_token\"|})]", "are dropped")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\"), TokenResponse(RefreshToken = RefreshTokenUse.AccessToken), TokenResponseField(\"x\", For = {|AUTH041:\"refresh_token\"|})]", "it is the access token that is traded for the next one")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example.org/t\"), Server({|AUTH085:\"Production\"|}, \"https://p.example.org\")]", "begins with '{server}'")]
    public async Task What_does_nothing_beside_the_rest_is_an_error(string attributes, string advice) =>
        Assert.Contains(advice, Assert.Single(await Verify(attributes)).GetMessage(), StringComparison.Ordinal);

    [Fact]
    public Task Each_server_that_no_URL_refers_to_is_told() => Verify(
        "[OAuthProvider(TokenUrl = \"https://a.example.org/t\"), Server({|AUTH085:\"Production\"|}, \"https://p.example.org\"), Server({|AUTH085:\"Sandbox\"|}, \"https://s.example.org\")]");

    [Theory]
    [InlineData("Flow = OAuthFlow.DeviceCode, DeviceAuthorizationUrl")]
    [InlineData("IntrospectionUrl")]
    public Task A_server_that_any_URL_refers_to_is_used(string property) => Verify(
        $"[OAuthProvider(TokenUrl = \"https://a.example.org/t\", {property} = \"{{server}}/x\"), Server(\"Production\", \"https://p.example.org\")]");

    [Fact]
    public Task An_address_in_a_field_that_holds_something_else_is_an_error() => VerifyFile(
        "[OAuthProvider(TokenUrl = \"https://a.example.org/t\"), BaseAddress(FromTokenResponse = {|AUTH050:\"access_token\"|}, AllowedHosts = [\"a.example.com\"])]",
        "[Get(\"/a\")] Task AAsync();");

    [Theory]
    [InlineData("[{|AUTH084:TokenRequest|}]")]
    [InlineData("[{|AUTH084:TokenResponse()|}]")]
    [InlineData("[{|AUTH084:TokenErrors|}]")]
    [InlineData("[{|AUTH084:AccessTokenUse|}]")]
    public async Task An_attribute_without_a_setting_is_pointed_out(string attribute) => Assert.Equal(
        Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
        Assert.Single(await Verify("[OAuthProvider(TokenUrl = \"https://a.example.org/t\")]" + attribute)).Severity);

    [Theory]
    [InlineData("[TokenErrorCode(\"1\", \"invalid_client\"), TokenErrorCode(\"1\", \"invalid_grant\", Flow = \"B\")]")]
    [InlineData("[TokenErrorCode(\"invalid_grant\", \"invalid_client\"), TokenErrorCode(\"invalid_grant\", \"invalid_grant\", Flow = \"B\")]")]
    [InlineData("[TokenResponseField(\"x\", For = \"scope\"), TokenResponseField(\"y\", For = \"scope\", Flow = \"B\")]")]
    [InlineData("[TokenResponse(OmitsScope = true), TokenResponse(Flow = \"B\")]")]
    public Task What_is_said_of_a_flow_goes_before_what_is_said_of_all(string attributes) => Verify(Flows + attributes);

    [Theory]
    [InlineData("[Get(\"/a\"), NoToken, UseFlow({|AUTH038:\"B\"|})] Task AAsync();", "carries no token of ours")]
    [InlineData("[Get(\"/a\"), UseFlow({|AUTH038:\"B\"|})] Task AAsync([Authorize] string key);", "carries no token of ours")]
    [InlineData("[Get(\"/a\"), WithoutApiParameter({|AUTH082:\"stud\"|})] Task AAsync();", "there is 'study'")]
    [InlineData("[Get(\"/a\"), EmptyOn({|AUTH083:403|})] Task<string> AAsync();", "looks like")]
    [InlineData("[Get(\"/a\"), EmptyOn({|AUTH083:401|})] Task<string> AAsync();", "looks like")]
    public async Task What_does_nothing_for_an_operation_or_hides_its_refusal_is_told(string operation, string advice) => Assert.Contains(
        advice.Replace("looks like", "would look like", StringComparison.Ordinal),
        Assert.Single(await VerifyFile(Flows + "[TokenRejection(403)][ApiParameter(\"study\", Value = \"1\")]", operation)).GetMessage(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[Get(\"/a\"), EmptyOn(403, Text = \"none\")] Task<string> AAsync();")]
    [InlineData("[Get(\"/a\"), EmptyOn(404)] Task<string> AAsync();")]
    [InlineData("[Get(\"/a\"), NoToken, EmptyOn(403)] Task<string> AAsync();")]
    [InlineData("[Get(\"/a\"), WithoutApiParameter(\"Study\")] Task AAsync();")]
    public Task What_can_be_told_from_a_refusal_is_silent(string operation) => VerifyFile(Flows + "[TokenRejection(403)][ApiParameter(\"study\", Value = \"1\")]", operation);

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Verify(string attributes) => VerifyFile(attributes, "[Get(\"/a\")] Task AAsync();");

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> VerifyFile(string attributes, string operations) => Analysis.VerifyAsync(Declare.File($$"""
        namespace Acme;

        {{attributes}}
        public interface IPetApi
        {
            {{operations}}
        }
        """));
}
