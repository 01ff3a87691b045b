using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>Declarations about assertions that clients sign themselves (RFC 7523 section 2.1).</summary>
public sealed class TokenAssertionTests
{
    private const string JwtBearer =
        """[OAuthProvider(Flow = OAuthFlow.JwtBearer, TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.Unidentified)]""";

    [Fact]
    public async Task A_flow_without_an_assertion_signs_none()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [{|AUTH038:TokenAssertion|}]
            """));

        Assert.Equal("'TokenAssertion' does nothing for 'ClientCredentials': it presents no assertion", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task Of_several_flows_it_is_about_those_that_it_fits() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(Name = "User", Flow = OAuthFlow.JwtBearer, TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.Unidentified)]
        [OAuthProvider(Name = "Client", TokenUrl = "https://auth.example.org/token")]
        [TokenAssertion]
        """));

    [Theory]
    [InlineData("LifetimeSeconds = {|AUTH067:0|}")]
    [InlineData("LifetimeSeconds = {|AUTH067:-1|}")]
    [InlineData("LifetimeSeconds = {|AUTH067:3601|}")]
    [InlineData("LifetimeSeconds = 3600")]
    [InlineData("Algorithm = {|AUTH036:SigningAlgorithm.HS256|}")]
    [InlineData("Algorithm = SigningAlgorithm.ES512")]
    [InlineData("ScopeClaim = {|AUTH038:true|}")]
    [InlineData("Flow = {|AUTH013:\"User\"|}")]
    public Task A_setting_that_cannot_be_kept_is_an_error(string setting) => Analysis.VerifyAsync(Declare.Provider($"{JwtBearer}\n[TokenAssertion({setting})]"));

    [Theory]
    [InlineData("[{|AUTH038:TokenAssertion(Audience = \"https://auth.example.org\")|}]")]
    [InlineData("[{|AUTH038:TokenAssertion(SubjectOptional = true)|}]")]
    public Task A_setting_of_no_assertion_does_nothing(string attribute) =>
        Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider(TokenUrl = \"https://auth.example.org/token\")]\n{attribute}"));

    [Theory]
    [InlineData("PrivateKeyJwt", "{|AUTH036:SigningAlgorithm.HS256|}")]
    [InlineData("PrivateKeyJwt", "{|AUTH036:SigningAlgorithm.HS384|}")]
    [InlineData("PrivateKeyJwt", "{|AUTH036:SigningAlgorithm.HS512|}")]
    [InlineData("ClientSecretJwt", "{|AUTH036:SigningAlgorithm.RS256|}")]
    [InlineData("ClientSecretJwt", "{|AUTH036:SigningAlgorithm.RS384|}")]
    [InlineData("ClientSecretJwt", "{|AUTH036:SigningAlgorithm.RS512|}")]
    [InlineData("ClientSecretJwt", "{|AUTH036:SigningAlgorithm.PS256|}")]
    [InlineData("ClientSecretJwt", "{|AUTH036:SigningAlgorithm.PS384|}")]
    [InlineData("ClientSecretJwt", "{|AUTH036:SigningAlgorithm.PS512|}")]
    [InlineData("ClientSecretJwt", "{|AUTH036:SigningAlgorithm.ES256|}")]
    [InlineData("ClientSecretJwt", "{|AUTH036:SigningAlgorithm.ES384|}")]
    [InlineData("ClientSecretJwt", "{|AUTH036:SigningAlgorithm.ES512|}")]
    [InlineData("TlsClientAuth", "{|AUTH036:SigningAlgorithm.RS256|}")]
    [Trait("Dialect", "ClientAuthentication.ClientSecretJwt")]
    [Trait("Dialect", "ClientAuthentication.PrivateKeyJwt")]
    [Trait("Dialect", "ClientAuthentication.TlsClientAuth")]
    public Task An_algorithm_that_the_client_authentication_does_not_know_is_an_error(string method, string algorithm) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.{{method}})]
        [TokenRequest(AssertionAlgorithm = {{algorithm}})]
        """));

    [Fact]
    public Task One_key_cannot_be_of_two_kinds() => Analysis.VerifyAsync(Declare.Provider("""
        [{|AUTH036:OAuthProvider(Flow = OAuthFlow.JwtBearer, TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)|}]
        [TokenRequest(AssertionAlgorithm = SigningAlgorithm.ES256)]
        [TokenAssertion(Algorithm = SigningAlgorithm.RS256)]
        """));

    [Fact]
    public Task A_static_token_needs_no_assertion() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(Flow = OAuthFlow.StaticToken)]
        [{|AUTH051:TokenAssertion|}]
        """));
}
