using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class FlowTests
{
    [Fact]
    [Trait("Acceptance", "S-GEN-13")]
    public async Task A_chained_flow_that_names_an_unknown_first_step_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("""
            [OAuthProvider(
                Name = "User",
                TokenUrl = "https://auth.example.org/user",
                ClientAuthentication = ClientAuthentication.None,
                AuthorizedBy = {|AUTH013:"Clint"|})]
            [OAuthProvider(Name = "Client", TokenUrl = "https://auth.example.org/token")]
            """));

        Assert.Equal("There is no flow named 'Clint' on 'IPetApi'; there is 'User', 'Client'", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [Trait("Acceptance", "S-GEN-13")]
    [InlineData("[TokenLifetime(DefaultSeconds = 60, Flow = {|AUTH013:\"User\"|})]")]
    [InlineData("[TokenResponse(OmitsScope = true, Flow = {|AUTH013:\"User\"|})]")]
    [InlineData("[TokenResponseField(\"a\", Flow = {|AUTH013:\"User\"|})]")]
    [InlineData("[TokenParameter(\"a\", Flow = {|AUTH013:\"User\"|})]")]
    public Task Whatever_names_an_unknown_flow_is_an_error(string attribute) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        {{attribute}}
        """));

    [Fact]
    [Trait("Acceptance", "S-GEN-13")]
    public async Task An_operation_that_uses_an_unknown_flow_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations("""[Get("/pets"), UseFlow({|AUTH013:"User"|})] Task GetAsync();"""));

        Assert.Equal("There is no flow named 'User' on 'IPetApi'; there is 'Default'", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task Flows_that_are_named_with_nameof_are_silent() => Analysis.VerifyAsync(Declare.File("""
        namespace Acme;

        [OAuthProvider(
            Name = nameof(Flows.User),
            TokenUrl = "https://auth.example.org/user",
            ClientAuthentication = ClientAuthentication.None,
            AuthorizedBy = nameof(Flows.Client))]
        [OAuthProvider(Name = nameof(Flows.Client), TokenUrl = "https://auth.example.org/token")]
        [TokenLifetime(DefaultSeconds = 60, Flow = nameof(Flows.User))]
        public interface IPetApi
        {
            [Get("/pets"), UseFlow(nameof(Flows.Client))] Task GetAsync();
        }

        public enum Flows { User, Client }
        """));

    [Theory]
    [InlineData("[{|AUTH015:OAuthProvider(TokenUrl = \"https://auth.example.org/token\")|}]", "Client")]
    [InlineData("[OAuthProvider(Name = {|AUTH015:\"User\"|}, TokenUrl = \"https://auth.example.org/token\")]", "User")]
    [InlineData("[OAuthProvider(Name = {|AUTH015:\"USER\"|}, TokenUrl = \"https://auth.example.org/token\")]", "User")]
    public async Task Several_flows_have_names_of_their_own(string second, string first)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(Name = "{{first}}", TokenUrl = "https://auth.example.org/token")]
            {{second}}
            """));

        Assert.Equal(
            "'IPetApi' declares several flows; give each a 'Name' of its own, an identifier in Pascal case", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("Name = {|AUTH017:\"user\"|}")]
    [InlineData("Name = {|AUTH017:\"\"|}")]
    [InlineData("Name = {|AUTH017:\"User Flow\"|}")]
    [InlineData("CredentialPrefix = {|AUTH017:\"system\"|}")]
    public Task A_name_that_becomes_a_type_is_an_identifier_in_pascal_case(string setting) =>
        Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider({setting}, TokenUrl = \"https://auth.example.org/token\")]"));

    [Theory]
    [InlineData("Default")]
    [InlineData("Find")]
    [InlineData("BaseAddress")]
    [InlineData("AllowInsecureHttp")]
    [InlineData("FirstFlow")]
    [InlineData("GetType")]
    [InlineData("PetApiTokens")]
    public async Task A_flow_cannot_have_the_name_of_a_member_that_all_tokens_have(string name)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(Name = "First", TokenUrl = "https://auth.example.org/token")]
            [OAuthProvider(Name = {|AUTH024:"{{name}}"|}, TokenUrl = "https://auth.example.org/token")]
            """));

        Assert.Equal(
            $"'{name}' cannot be the name of a flow: 'PetApiTokens' has a member of that name; choose another", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public async Task Flows_that_wait_for_each_other_are_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("""
            [OAuthProvider(
                Name = "User",
                TokenUrl = "https://auth.example.org/user",
                ClientAuthentication = ClientAuthentication.None,
                AuthorizedBy = {|AUTH021:"Client"|})]
            [OAuthProvider(
                Name = "Client",
                TokenUrl = "https://auth.example.org/token",
                ClientAuthentication = ClientAuthentication.None,
                AuthorizedBy = {|AUTH021:"User"|})]
            """));

        Assert.Equal("The flow 'User' waits for its own token through 'User', 'Client'", diagnostics[0].GetMessage());
    }

    [Fact]
    public Task A_flow_that_waits_for_itself_is_an_error() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(
            Name = "User",
            TokenUrl = "https://auth.example.org/user",
            ClientAuthentication = ClientAuthentication.None,
            AuthorizedBy = {|AUTH021:"User"|})]
        """));

    [Theory]
    [Trait("Acceptance", "S-GEN-14")]
    [InlineData("[OAuthProvider(Flow = {|AUTH014:(OAuthFlow)42|}, TokenUrl = \"https://a.example/t\")]", "42 is not a value of 'OAuthFlow'")]
    [InlineData("[OAuthProvider(ClientAuthentication = {|AUTH014:(ClientAuthentication)(-1)|}, TokenUrl = \"https://a.example/t\")]", "-1 is not a value of 'ClientAuthentication'")]
    [InlineData("[OAuthProvider(ParameterPlacement = {|AUTH014:(ParameterPlacement)7|}, TokenUrl = \"https://a.example/t\")]", "7 is not a value of 'ParameterPlacement'")]
    [InlineData("[OAuthProvider(Flow = OAuthFlow.AuthorizationCode, AuthorizationUrl = \"https://a.example/a\", Pkce = {|AUTH014:(PkceMethod)2|}, TokenUrl = \"https://a.example/t\")]", "2 is not a value of 'PkceMethod'")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example/t\"), TokenLifetime(From = {|AUTH014:(LifetimeSource)9|})]", "9 is not a value of 'LifetimeSource'")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example/t\"), TokenResponse(RefreshToken = {|AUTH014:(RefreshTokenUse)9|})]", "9 is not a value of 'RefreshTokenUse'")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example/t\"), TokenResponseField(\"a\", {|AUTH014:(TokenFieldType)9|})]", "9 is not a value of 'TokenFieldType'")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://a.example/t\"), ApiParameter(\"a\", Value = \"b\", In = {|AUTH014:(ParameterLocation)9|})]", "9 is not a value of 'ParameterLocation'")]
    public async Task An_undefined_enum_value_is_an_error(string attribute, string message)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider(attribute));

        Assert.Equal(message, Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    [Trait("Acceptance", "S-GEN-14")]
    public Task A_cast_to_a_defined_value_is_silent() =>
        Analysis.VerifyAsync(Declare.Provider("[OAuthProvider(Flow = (OAuthFlow)0, TokenUrl = \"https://auth.example.org/token\")]"));
}
