using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class RemovalFixTests
{
    private const string Provider = """[OAuthProvider(TokenUrl = "https://auth.example.org/token")]""";

    [Theory]
    [InlineData("""[TokenParameter("audience", Value = "pets", Optional = true)]""", """[TokenParameter("audience", Value = "pets")]""")]
    [InlineData("""[TokenParameter("audience", Secret = true, Value = "pets")]""", """[TokenParameter("audience", Value = "pets")]""")]
    [InlineData("""[TokenRequest(Method = TokenRequestMethod.Get, Placement = ParameterPlacement.Form)]""", """[TokenRequest(Method = TokenRequestMethod.Get)]""")]
    [InlineData("""[TokenRequest(Placement = (ParameterPlacement)42, Method = TokenRequestMethod.Post)]""", """[TokenRequest(Method = TokenRequestMethod.Post)]""")]
    [InlineData(
        """[TokenResponse(Format = TokenResponseFormat.Form, Envelope = "data")]""", """[TokenResponse(Format = TokenResponseFormat.Form)]""")]
    [InlineData("""[TokenResponse(TokenType = "bearer", Envelope = "data")]""", """[TokenResponse(Envelope = "data")]""")]
    public Task A_setting_goes_and_the_others_stay(string before, string after) =>
        Fixing.VerifyAsync(new RemovalFix(), Declaration($"{Provider}\n{before}"), Declaration($"{Provider}\n{after}"));

    [Theory]
    [InlineData("""[TokenParameter("grant_type", Value = "client_credentials")]""")]
    [InlineData("""[TokenRequest(Placement = (ParameterPlacement)42)]""")]
    [InlineData("[TokenResponse]")]
    [InlineData("[TokenErrors()]")]
    [InlineData("[TokenRequest(ScopeSeparator = ScopeSeparator.Comma)]")]
    [InlineData("""[Server("Production", "https://api.example.org")]""")]
    public Task An_attribute_that_says_nothing_else_goes_with_its_line(string attribute) =>
        Fixing.VerifyAsync(new RemovalFix(), Declaration($"{Provider}\n{attribute}"), Declaration(Provider));

    [Fact]
    public Task Of_two_declarations_of_one_setting_the_first_stays() => Fixing.VerifyAsync(
        new RemovalFix(),
        Declaration("""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token", ParameterPlacement = ParameterPlacement.Json)]
            [TokenRequest(Placement = ParameterPlacement.Form)]
            """),
        Declaration("""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token", ParameterPlacement = ParameterPlacement.Json)]
            """));

    [Fact]
    public Task What_is_said_of_requests_that_are_never_sent_goes() => Fixing.VerifyAllAsync(
        new RemovalFix(),
        Declaration("""
            [OAuthProvider(Flow = OAuthFlow.StaticToken, Scopes = ["read"])]
            [TokenLifetime(From = LifetimeSource.JwtExpiry)]
            """),
        Declaration("""
            [OAuthProvider(Flow = OAuthFlow.StaticToken)]
            """));

    [Theory]
    [InlineData("""RefreshUrl = "https://auth.example.org/refresh" """)]
    [InlineData("""ClientAuthentication = ClientAuthentication.ClientSecretPost, RefreshUrl = "https://auth.example.org/refresh" """)]
    public Task A_setting_of_the_provider_that_is_not_used_goes(string settings) => Fixing.VerifyAsync(
        new RemovalFix(),
        Declaration($"""[OAuthProvider(TokenUrl = "https://auth.example.org/token", {settings.Trim()})]"""),
        Declaration($"""[OAuthProvider(TokenUrl = "https://auth.example.org/token"{(settings.StartsWith('C') ? ", ClientAuthentication = ClientAuthentication.ClientSecretPost" : "")})]"""));

    [Fact]
    public Task A_URL_that_the_metadata_tells_differently_goes() => Fixing.VerifyAsync(
        new RemovalFix(),
        Declaration("""[OAuthProvider(Metadata = "pets.oauth.json", TokenUrl = "https://auth.example.org/v1/token")]"""),
        Declaration("""[OAuthProvider(Metadata = "pets.oauth.json")]"""));

    [Theory]
    [InlineData("[Get(\"/pets\"), Timeout(1000)] IAsyncEnumerable<string> A();", "[Get(\"/pets\")] IAsyncEnumerable<string> A();")]
    [InlineData("[Timeout(1000)]\n    [Get(\"/pets\")] IAsyncEnumerable<string> A();", "[Get(\"/pets\")] IAsyncEnumerable<string> A();")]
    public Task A_time_out_of_a_sequence_goes(string before, string after) =>
        Fixing.VerifyAsync(new RemovalFix(), Declaration(Provider, before), Declaration(Provider, after));

    [Theory]
    [InlineData("""[TokenResponse(Format = TokenResponseFormat.Form), TokenResponseField("user.name")]""")] // Which of the two is wrong?
    [InlineData("""[BaseAddress(FromTokenResponse = "user.url", AllowedHosts = ["*.example.org"]), TokenResponse(Format = TokenResponseFormat.Form)]""")]
    public Task Where_only_a_person_can_tell_nothing_is_offered(string attributes) =>
        Fixing.VerifyNoneAsync(new RemovalFix(), Declaration($"{Provider}\n{attributes}"));

    [Fact]
    public Task All_settings_of_a_document_go_at_once() => Fixing.VerifyAllAsync(
        new RemovalFix(),
        Declaration($"""
            {Provider}
            [TokenParameter("audience", Value = "pets", Optional = true, Secret = true)]
            [TokenParameter("grant_type", Value = "client_credentials")]
            [TokenResponse]
            [Server("Production", "https://api.example.org")]
            [Server("Sandbox", "https://sandbox.example.org")]
            """),
        Declaration($"""
            {Provider}
            [TokenParameter("audience", Value = "pets")]
            """));

    private static string Declaration(string attributes, string operations = "") => $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        {{attributes}}
        public partial interface IPetApi
        {
            {{operations}}
        }
        """.ReplaceLineEndings("\n");
}
