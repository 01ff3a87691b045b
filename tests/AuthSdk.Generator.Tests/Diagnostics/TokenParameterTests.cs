using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class TokenParameterTests
{
    [Theory]
    [Trait("Acceptance", "S-GEN-07")]
    [InlineData("grant_type", "ClientCredentials")]
    [InlineData("client_id", "ClientCredentials")]
    [InlineData("scope", "ClientCredentials")]
    [InlineData("refresh_token", "ClientCredentials")]
    [InlineData("resource", "ClientCredentials")]
    [InlineData("code", "AuthorizationCode")]
    [InlineData("code_verifier", "AuthorizationCode")]
    [InlineData("subject_token", "TokenExchange")]
    [InlineData("actor_token_type", "TokenExchange")]
    [InlineData("assertion", "JwtBearer")]
    public async Task A_parameter_that_the_flow_sets_itself_is_an_error(string name, string flow)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(Flow = OAuthFlow.{{flow}}, TokenUrl = "https://auth.example.org/token"{{AuthorizationUrl(flow)}})]
            [TokenParameter({|AUTH007:"{{name}}"|}, Value = "x")]
            """));

        Assert.Equal($"The {flow} flow sets '{name}' itself; remove the declaration, or say with 'For' what differs about it", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("username", "ClientCredentials")]
    [InlineData("audience", "ClientCredentials")]
    [InlineData("subject_token_type", "TokenExchange")]
    [InlineData("Client_Id", "ClientCredentials")]
    public Task What_the_flow_leaves_open_may_be_fixed(string name, string flow) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(Flow = OAuthFlow.{{flow}}, TokenUrl = "https://auth.example.org/token"{{AuthorizationUrl(flow)}})]
        [TokenParameter("{{name}}", Value = "x")]
        """));

    [Fact]
    public Task A_refresh_token_that_is_a_setting_is_a_parameter() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", GrantType = "refresh_token", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
        [TokenParameter("refresh_token", Option = "RefreshToken", Secret = true)]
        """));

    [Theory]
    [InlineData("ClientCredentials", "Option = \"RefreshToken\"")]
    [InlineData("ClientCredentials", "Secret = true")]
    [InlineData("AuthorizationCode", "Option = \"RefreshToken\", Secret = true")]
    [InlineData("AuthorizationCode", "Option = \"RefreshToken\", Secret = true, Grant = TokenGrant.Refresh")]
    public Task A_refresh_token_that_is_no_secret_setting_or_that_the_flow_has_itself_is_an_error(string flow, string value) =>
        Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(Flow = OAuthFlow.{{flow}}, TokenUrl = "https://auth.example.org/token"{{AuthorizationUrl(flow)}})]
            [TokenParameter({|AUTH007:"refresh_token"|}, {{value}})]
            """));

    [Fact]
    [Trait("Acceptance", "S-GEN-06")]
    public async Task A_parameter_that_is_declared_twice_is_an_error_at_the_second()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [TokenParameter("audience", Value = "a")]
            [TokenParameter({|AUTH006:"audience"|}, Option = "Audience")]
            """));

        Assert.Equal("The token parameter 'audience' is declared twice", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task The_same_parameter_of_two_flows_is_silent() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(Name = "User", TokenUrl = "https://auth.example.org/token")]
        [OAuthProvider(Name = "Client", TokenUrl = "https://auth.example.org/token")]
        [TokenParameter("audience", Value = "a", Flow = "User")]
        [TokenParameter("audience", Value = "b", Flow = "Client")]
        """));

    [Fact]
    public Task What_is_wrong_for_all_flows_is_said_once() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(Name = "User", TokenUrl = "https://auth.example.org/token")]
        [OAuthProvider(Name = "Client", TokenUrl = "https://auth.example.org/token")]
        [TokenParameter("audience", Value = {|AUTH023:"a"|}, Option = "Audience")]
        [TokenResponse(RefreshToken = {|AUTH014:(RefreshTokenUse)9|})]
        [TokenLifetime(From = LifetimeSource.Declared, DefaultSeconds = {|AUTH019:0|})]
        [TokenResponseField({|AUTH006:"access_token"|})]
        """));

    [Fact]
    public async Task A_value_and_an_option_are_one_too_many()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [TokenParameter("audience", Value = {|AUTH023:"a"|}, Option = "Audience")]
            [ApiParameter("study", Value = {|AUTH023:"a"|}, Option = "Study")]
            """));

        Assert.Equal("'audience' has both 'Value' and 'Option'; keep one", diagnostics[0].GetMessage());
    }

    [Theory]
    [InlineData("""[TokenParameter({|AUTH025:""|}, Value = "x")]""")]
    [InlineData("""[TokenParameter({|AUTH025:null|}, Value = "x")]""")]
    [InlineData("""[ApiParameter({|AUTH025:" "|}, Value = "x")]""")]
    [InlineData("""[TokenResponseField({|AUTH025:""|})]""")]
    public async Task A_name_on_the_wire_has_text(string attribute)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            {{attribute}}
            """));

        Assert.EndsWith("has no name; write the one that it has on the wire", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audience")]
    [InlineData("the audience")]
    [InlineData("1st")]
    [InlineData("")]
    [InlineData("class")]
    public async Task An_option_is_an_identifier_in_pascal_case(string option)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [TokenParameter("audience", Option = {|AUTH017:"{{option}}"|})]
            """));

        Assert.Equal(
            $"'{option}' becomes the name of an option; it must be an identifier that starts with an upper-case letter",
            Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("[TokenParameter(\"a\", Option = {|AUTH024:\"BaseAddress\"|})]", "BaseAddress")]
    [InlineData("[TokenParameter(\"a\", Option = {|AUTH024:\"AllowInsecureHttp\"|})]", "AllowInsecureHttp")]
    [InlineData("[TokenParameter(\"a\", Option = {|AUTH024:\"TokenEndpoint\"|})]", "TokenEndpoint")]
    [InlineData("[ApiParameter(\"a\", Option = {|AUTH024:\"Validate\"|})]", "Validate")]
    [InlineData("[ApiParameter(\"a\", Option = {|AUTH024:\"ToString\"|})]", "ToString")]
    [InlineData("[ApiParameter(\"a\", Option = {|AUTH024:\"PetApiOptions\"|})]", "PetApiOptions")]
    public async Task An_option_cannot_have_the_name_of_a_member_that_all_options_have(string attribute, string option)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            {{attribute}}
            """));

        Assert.Equal(
            $"'{option}' cannot be the name of an option: 'PetApiOptions' has a member of that name; choose another",
            Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task A_placeholder_cannot_have_such_a_name_either() => Analysis.VerifyAsync(Declare.Provider(
        """[OAuthProvider(TokenUrl = {|AUTH024:"https://{tokens}.example.org/token"|})]"""));

    [Fact]
    public async Task An_option_with_two_meanings_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("""
            [OAuthProvider(TokenUrl = "https://{tenant}.example.org/token")]
            [ApiParameter("tenant", Option = {|AUTH018:"Tenant"|})]
            """));

        Assert.Equal("The option 'Tenant' is needed as a host name and as text; rename one of them", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task An_option_with_one_meaning_may_be_used_in_several_places() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [TokenParameter("tenant", Option = "Tenant")]
        [ApiParameter("X-Tenant", In = ParameterLocation.Header, Option = "Tenant")]
        """));

    [Fact]
    public async Task Flows_that_share_their_options_cannot_ask_for_different_scopes()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("""
            [OAuthProvider(Name = "Client", TokenUrl = "https://auth.example.org/token", Scopes = ["read"])]
            [{|AUTH018:OAuthProvider(Name = "Admin", TokenUrl = "https://auth.example.org/token", Scopes = ["read", "admin"])|}]
            """));

        Assert.Equal("The option 'Scopes' is needed as the scopes read and as the scopes read admin; rename one of them", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("Scopes = [\"b\", \"a\"]")]
    [InlineData("Scopes = [\"admin\"], CredentialPrefix = \"Admin\"")]
    [InlineData("RevocationUrl = \"https://auth.example.org/revoke\"")]
    public Task Flows_ask_for_the_same_scopes_or_have_options_of_their_own(string second) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(Name = "Client", TokenUrl = "https://auth.example.org/token", Scopes = ["a", "b"])]
        [OAuthProvider(Name = "Admin", TokenUrl = "https://auth.example.org/token", {{second}})]
        """));

    // Other flows have none.
    private static string AuthorizationUrl(string flow) => flow == "AuthorizationCode" ? ", AuthorizationUrl = \"https://auth.example.org/authorize\"" : "";
}
