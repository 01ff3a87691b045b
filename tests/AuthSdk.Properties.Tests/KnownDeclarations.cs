using AuthSdk.Properties.Tests.Declarations;
using AuthSdk.Properties.Tests.RoundTrips;

namespace AuthSdk.Properties.Tests;

/// <summary>Declarations that failed once, kept as text: a seed draws another declaration as soon as the space grows.</summary>
public sealed class KnownDeclarations
{
    [Theory]
    [InlineData(
        "[OAuthProvider(Name = \"User\", TokenUrl = \"https://auth.example.org/a\"), OAuthProvider(Name = \"Client\", TokenUrl = \"https://auth.example.org/b\", CredentialPrefix = \"System\")]",
        "[AccessTokenUse(Name = \"X-Access-Token\", Flow = \"Client\"), TokenRejection(200, Field = \"0.code\", Value = \"over\", Flow = \"User\")]",
        "[Get(\"/a\")] Task<string> CallAsync(); [Get(\"/b\"), UseFlow(\"Client\")] Task<string> OtherAsync();")]
    [InlineData(
        "[OAuthProvider(Name = \"User\", TokenUrl = \"https://auth.example.org/a\"), OAuthProvider(Name = \"Client\", Flow = OAuthFlow.StaticToken)]",
        "[BaseAddress(\"https://a.example.org\"), BaseAddress(\"https://b.example.org\", Flow = \"Client\")]",
        "[Get(\"/a\")] Task CallAsync(); [Get(\"/b\"), UseFlow(\"Client\")] Task OtherAsync();")]
    [InlineData(
        "[OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = \"https://auth.example.org/a\", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]",
        "[TokenParameter(\"grant_type\", For = \"grant_type\", Value = \"robot\")]",
        "[Get(\"/a\")] Task CallAsync();")]
    [InlineData(
        "[OAuthProvider(TokenUrl = \"https://auth.example.org/a\")]",
        "[TokenRequest(Placement = ParameterPlacement.Json), WithoutTokenParameter(\"grant_type\")]",
        "[Get(\"/a\")] Task CallAsync();")]
    [InlineData(
        "[OAuthProvider(Flow = OAuthFlow.JwtBearer, TokenUrl = \"https://auth.example.org/a\", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]",
        "[TokenAssertion(Algorithm = SigningAlgorithm.ES256)]",
        "[Get(\"/a\")] Task CallAsync();")]
    [InlineData(
        "[OAuthProvider(Name = \"A\", TokenUrl = \"https://auth.example.org/a\", AuthorizedBy = \"B\", ClientAuthentication = ClientAuthentication.None), OAuthProvider(Name = \"B\", TokenUrl = \"https://auth.example.org/b\")]",
        "[TokenErrors(FailsWhen = \"errcode!=0\")]",
        "[Get(\"/a\")] Task CallAsync();")]
    public void A_client_and_its_emulator_agree(string providers, string rules, string operations) =>
        Assert.True(RoundTrip.Check(new Declaration([Text(providers), Text(rules)], [operations], [])));

    private static AttributeText Text(string attributes) => new(attributes.Trim('[', ']'), [], []);
}
