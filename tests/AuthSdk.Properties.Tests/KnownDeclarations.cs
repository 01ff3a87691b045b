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
    [InlineData(
        "[OAuthProvider(Flow = OAuthFlow.DeviceCode, TokenUrl = \"https://auth.example.org/token\", DeviceAuthorizationUrl = \"https://auth.example.org/device\")]",
        "[TokenRequest(Placement = ParameterPlacement.Json)]",
        "[Get(\"/a\")] Task CallAsync();")]
    [InlineData(
        "[OAuthProvider(TokenUrl = \"https://auth.example.org/token\")]",
        "[PathPrefix(\"/v1/é/\")]",
        "[Get(\"/a\")] Task CallAsync(); [Get(\"\")] Task FollowAsync([Url] string link); [HttpMethod(\"PURGE\", \"/a\")] Task PurgeAsync();")]
    [InlineData(
        "[OAuthProvider(TokenUrl = \"https://auth.example.org/token\")]",
        "[JsonContext(typeof(PetJsonContext))]",
        "[Head(\"/a\")] Task<Pet?> CallAsync(); [Get(\"/b\")] System.Collections.Generic.IAsyncEnumerable<Pet> ListAsync();")]
    [InlineData(
        "[OAuthProvider(TokenUrl = \"https://auth.example.org/token\")]",
        "[ApiParameter(\"v\", Value = \"1\"), ApiParameter(\"X-Tenant\", In = ParameterLocation.Header, Option = \"Tenant\")]",
        "[Get(\"/c\"), Headers(\"x-tenant: own\")] Task ThirdAsync(); [Get(\"/b\")] Task OtherAsync(string v, [Header(\"x-tenant\")] string? tenant); [Get(\"/a\")] Task CallAsync();")]
    [InlineData(
        "[OAuthProvider(TokenUrl = \"https://auth.example.org/token\")]",
        "[TokenRejection(400, Field = \"error.code\")]",
        "[Head(\"/a\")] Task CallAsync();")]
    [InlineData(
        "[OAuthProvider(Flow = OAuthFlow.AuthorizationCode, TokenUrl = \"https://auth.example.org/token\", AuthorizationUrl = \"https://auth.example.org/authorize\", GrantType = \"refresh_token\")]",
        "[TokenRequest(ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]",
        "[Get(\"/a\")] Task CallAsync();")]
    [InlineData(
        "[OAuthProvider(Flow = OAuthFlow.StaticToken, Name = \"User\"), OAuthProvider(Flow = OAuthFlow.StaticToken, Name = \"Client\")]",
        "[AccessTokenUse(Scheme = \"Key\", Flow = \"Client\")]",
        "[Get(\"/a\"), UseFlow(\"Client\")] Task OtherAsync(); [Get(\"/b\")] Task CallAsync();")]
    [InlineData(
        "[OAuthProvider(TokenUrl = \"https://auth.example.org/token\")]",
        "[TokenRejection(403)]",
        "[Get(\"/a\"), Headers(\"Authorization\")] Task CallAsync();")]
    [InlineData(
        "[OAuthProvider(Metadata = \"pets.json\", TokenUrl = \"https://auth.example.org/token\")]",
        "[TokenResponse]",
        "[Get(\"/a\")] Task CallAsync();")]
    [InlineData(
        "[OAuthProvider(TokenUrl = \"https://auth.example.org/token\")]",
        "[TokenResponse]",
        "[Put(\"/a\"), Multipart] Task CallAsync(char letter, System.DateTimeOffset? at); [Get(\"/z\")] Task LastAsync();")]
    public void A_client_and_its_emulator_agree(string providers, string rules, string operations) => Assert.True(RoundTrip.Check(Text(providers, rules, operations)));

    [Theory]
    [InlineData(
        "[OAuthProvider(Name = \"User\", TokenUrl = \"https://auth.example.org/token\", Scopes = new[] { \"read\" }), OAuthProvider(Name = \"Client\", TokenUrl = \"https://auth.example.org/token\", Scopes = new[] { \"admin\" })]")]
    public void A_declaration_has_an_error(string providers) => Assert.False(RoundTrip.Check(Text(providers, "[TokenResponse]", "[Get(\"/a\")] Task CallAsync();")));

    [Theory]
    [InlineData("[Put(\"/a\")] Task CallAsync([Body(BodySerializationMethod.JsonLines)] System.Collections.Generic.List<Pet> body); [Get(\"/z\")] Task LastAsync();")]
    [InlineData("[Put(\"/a\")] Task CallAsync([Body(BodySerializationMethod.JsonLines)] System.Collections.Generic.IAsyncEnumerable<Pet> body); [Get(\"/z\")] Task LastAsync();")]
    [InlineData("[Put(\"/a\"), Multipart] Task CallAsync(Pet[] pets); [Get(\"/z\")] Task LastAsync();")]
    public void Items_that_are_JSON_need_a_context(string operation)
    {
        const string Provider = "[OAuthProvider(TokenUrl = \"https://auth.example.org/token\")]";
        Assert.Null(CompiledDeclaration.Of(Text(Provider, "[TokenResponse]", operation)));
        Assert.NotNull(CompiledDeclaration.Of(Text(Provider, "[JsonContext(typeof(PetJsonContext))]", operation)));
    }

    private static Declaration Text(string providers, string rules, string operations) =>
        new([Attributes(providers), Attributes(rules)], [new OperationText([], operations[..^"();".Length], [])])
        {
            Documents = [new DocumentText("/src/pets.json", """{"revocation_endpoint": "https://auth.example.org/revoke", "introspection_endpoint": "https://auth.example.org/introspect"}""")],
        };

    private static AttributeText Attributes(string text) => new(text.Trim('[', ']'), [], []);
}
