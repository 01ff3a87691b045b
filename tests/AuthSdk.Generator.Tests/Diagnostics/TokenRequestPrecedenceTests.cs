using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>Which of several declarations about a token request counts, and what is said of those that never do.</summary>
public sealed class TokenRequestPrecedenceTests
{
    private const string One = """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.ClientSecretPost)]

        """;

    private const string Two = """
        [OAuthProvider(Name = "A", TokenUrl = "https://auth.example.org/a")]
        [OAuthProvider(Name = "B", TokenUrl = "https://auth.example.org/b", CredentialPrefix = "B")]
        [TokenRequest(ClientAuthentication = ClientAuthentication.ClientSecretPost)]

        """;

    [Theory]
    [InlineData("[TokenRequest(Placement = ParameterPlacement.Json), TokenRequest(Placement = ParameterPlacement.Form, Flow = \"B\")]")]
    [InlineData("[TokenRequest(Placement = ParameterPlacement.Json), TokenRequest(Placement = ParameterPlacement.Form, Flow = \"B\", Grant = TokenGrant.Initial)]")]
    [InlineData("[TokenParameter(\"audience\", Value = \"a\"), TokenParameter(\"audience\", Value = \"b\", Flow = \"B\")]")]
    [InlineData("[TokenParameter(\"audience\", Value = \"a\"), TokenParameter(\"audience\", Option = \"Audience\", Flow = \"B\", Grant = TokenGrant.Initial)]")]
    [InlineData("[TokenParameter(\"X-Key\", Value = \"a\", In = ParameterPlacement.Header), TokenParameter(\"x-key\", Value = \"b\", In = ParameterPlacement.Header, Flow = \"B\")]")]
    [InlineData("[TokenParameter(\"appid\", For = \"client_id\"), TokenParameter(\"app_key\", For = \"client_id\", Flow = \"B\")]")]
    [InlineData("[TokenParameter(\"appid\", For = \"client_id\"), WithoutTokenParameter(\"client_id\", Flow = \"B\")]")]
    [InlineData("[WithoutTokenParameter(\"client_id\"), TokenParameter(\"appid\", For = \"client_id\", Flow = \"B\")]")]
    public Task What_names_a_flow_goes_before_what_names_none(string attributes) => Analysis.VerifyAsync(Declare.Provider(Two + attributes));

    [Fact]
    public Task The_short_form_names_its_flow_where_there_are_several() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(Name = "A", TokenUrl = "https://auth.example.org/a", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
        [OAuthProvider(Name = "B", TokenUrl = "https://auth.example.org/b", CredentialPrefix = "B")]
        [TokenRequest(ClientAuthentication = ClientAuthentication.None)]
        """));

    [Theory]
    [InlineData("[TokenRequest(Placement = ParameterPlacement.Json, Flow = \"B\"), TokenRequest(Placement = {|AUTH028:ParameterPlacement.Form|}, Flow = \"B\")]")]
    [InlineData("[TokenParameter(\"audience\", Value = \"a\", Flow = \"B\"), TokenParameter({|AUTH006:\"audience\"|}, Value = \"b\", Flow = \"B\")]")]
    [InlineData("[TokenParameter(\"appid\", For = \"client_id\", Flow = \"B\"), WithoutTokenParameter({|AUTH006:\"client_id\"|}, Flow = \"B\")]")]
    [InlineData("[TokenParameter(\"a\", For = \"client_id\"), TokenParameter(\"b\", For = {|AUTH006:\"client_id\"|}), TokenParameter(\"c\", For = \"client_id\", Flow = \"B\")]")]
    public Task What_is_said_twice_of_the_same_is_an_error(string attributes) => Analysis.VerifyAsync(Declare.Provider(Two + attributes));

    [Theory]
    [InlineData("[TokenRequest(ScopeSeparator = {|AUTH038:ScopeSeparator.Comma|}), TokenRequest(ScopeSeparator = ScopeSeparator.Plus, Grant = TokenGrant.Initial)]")]
    [InlineData("[TokenRequest(Placement = {|AUTH038:ParameterPlacement.Json|}), TokenRequest(Placement = ParameterPlacement.Form, Flow = \"Default\")]")]
    [InlineData("[{|AUTH038:TokenParameter(\"audience\", Value = \"a\")|}, TokenParameter(\"audience\", Value = \"b\", Grant = TokenGrant.Initial)]")]
    [InlineData("[{|AUTH038:TokenParameter(\"appid\", For = \"client_id\")|}, WithoutTokenParameter(\"client_id\", Flow = \"Default\")]")]
    [InlineData("[{|AUTH038:WithoutTokenParameter(\"client_id\")|}, TokenParameter(\"appid\", For = \"client_id\", Grant = TokenGrant.Initial)]")]
    public async Task What_others_go_before_everywhere_is_an_error(string attributes) => Assert.EndsWith(
        "does nothing for 'all flows': every request that it is about has a declaration of its own",
        Assert.Single(await Analysis.VerifyAsync(Declare.Provider(One.Replace(")]", ", Scopes = [\"read\", \"write\"])]", StringComparison.Ordinal) + attributes))).GetMessage(),
        StringComparison.Ordinal);

    [Fact]
    public Task A_short_form_that_others_go_before_everywhere_is_an_error() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = {|AUTH038:ClientAuthentication.ClientSecretPost|})]
        [TokenRequest(ClientAuthentication = ClientAuthentication.None, Grant = TokenGrant.Initial)]
        """));

    [Fact]
    public Task What_a_refresh_still_heeds_is_not_overruled() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", ParameterPlacement = ParameterPlacement.Json, ClientAuthentication = ClientAuthentication.ClientSecretPost)]
        [TokenResponse(RefreshToken = RefreshTokenUse.Refresh)]
        [TokenRequest(Placement = ParameterPlacement.Form, Grant = TokenGrant.Initial)]
        [TokenParameter("audience", Value = "a")]
        [TokenParameter("audience", Value = "b", Grant = TokenGrant.Initial)]
        """));
}
