using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class ClientAuthenticationTests
{
    [Theory]
    [Trait("Acceptance", "S-GEN-04")]
    [InlineData("ClientSecretBasic")]
    [InlineData("ClientSecretBasicUnencoded")]
    [InlineData("ClientSecretPost")]
    public async Task A_client_assertion_beside_a_secret_is_an_error(string method)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.{{method}})]
            [TokenParameter({|AUTH004:"client_assertion"|})]
            """));

        Assert.Equal(
            $"'client_assertion' authenticates the token request a second time, beside '{method}'; keep one of them (RFC 6749 section 2.3)",
            Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    [Trait("Acceptance", "S-GEN-04")]
    public Task A_secret_in_the_body_beside_basic_is_an_error() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [TokenParameter({|AUTH004:"client_secret"|}, Option = "OtherSecret")]
        """));

    [Theory]
    [Trait("Acceptance", "S-GEN-04")]
    [InlineData("None")]
    [InlineData("Unidentified")]
    public Task A_client_assertion_on_its_own_is_silent(string method) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.{{method}})]
        [TokenParameter("client_assertion_type", Value = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")]
        [TokenParameter("client_assertion")]
        """));

    [Theory]
    [Trait("Acceptance", "S-GEN-04")]
    [Trait("Dialect", "ClientAuthentication.ClientSecretBasic")]
    [Trait("Dialect", "ClientAuthentication.ClientSecretBasicUnencoded")]
    [Trait("Dialect", "ClientAuthentication.ClientIdBasic")]
    [Trait("Dialect", "ClientAuthentication.ClientSecretBearer")]
    [InlineData("ClientAuthentication.ClientSecretBasic")]
    [InlineData("ClientAuthentication.ClientSecretBasicUnencoded")]
    [InlineData("ClientAuthentication.ClientIdBasic")]
    [InlineData("ClientAuthentication.ClientSecretBearer")]
    public async Task What_stands_in_the_authorization_header_beside_the_token_of_another_flow_is_an_error(string method)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(Name = "User", TokenUrl = "https://auth.example.org/user", AuthorizedBy = {|AUTH004:"Client"|}, ClientAuthentication = {{method}})]
            [OAuthProvider(Name = "Client", TokenUrl = "https://auth.example.org/token")]
            """));

        Assert.StartsWith("'Client' authenticates the token request a second time", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_secret_in_the_body_beside_the_token_of_another_flow_is_silent() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(
            Name = "User",
            TokenUrl = "https://auth.example.org/user",
            ClientAuthentication = ClientAuthentication.ClientSecretPost,
            AuthorizedBy = "Client")]
        [OAuthProvider(Name = "Client", TokenUrl = "https://auth.example.org/token")]
        """));
}
