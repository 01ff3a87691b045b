using AuthSdk.Generator.Parsing.Metadata;
using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>Whose metadata document is meant (RFC 8414 sections 2 and 3), and where it is found.</summary>
public sealed class IssuerTests
{
    private const string Endpoints = """
        "token_endpoint": "https://h.example.org/token", "authorization_endpoint": "https://h.example.org/authorize"
        """;

    [Theory]
    [Trait("Acceptance", "S-SEC-10")]
    [InlineData("https://h", "https://h/.well-known/oauth-authorization-server", "https://h/.well-known/openid-configuration")]
    [InlineData("https://h/", "https://h/.well-known/oauth-authorization-server", "https://h/.well-known/openid-configuration")]
    [InlineData("https://h/p", "https://h/.well-known/oauth-authorization-server/p", "https://h/p/.well-known/openid-configuration")]
    [InlineData("https://h/p/", "https://h/.well-known/oauth-authorization-server/p", "https://h/p/.well-known/openid-configuration")]
    [InlineData("https://h:8443/p/q", "https://h:8443/.well-known/oauth-authorization-server/p/q", "https://h:8443/p/q/.well-known/openid-configuration")]
    public void A_document_lies_where_the_issuer_says(string issuer, string oauth, string openId)
    {
        var (first, second) = IssuerIdentifier.WellKnownAddresses(issuer);

        Assert.Equal(oauth, first);
        Assert.Equal(openId, second);
    }

    [Fact, Trait("Acceptance", "S-SEC-10")]
    public async Task A_missing_document_is_said_to_lie_there()
    {
        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider("[OAuthProvider(Metadata = {|AUTH053:\"pets.json\"|}, Issuer = \"https://h.example.org/p\")]"));

        Assert.Equal(
            "The metadata document 'pets.json' cannot be used: no additional file has that name; fetch it from " +
            "https://h.example.org/.well-known/oauth-authorization-server/p or https://h.example.org/p/.well-known/openid-configuration, " +
            "and add <AdditionalFiles Include=\"…\" /> to the project",
            Assert.Single(diagnostics).GetMessage());
    }

    [Fact, Trait("Acceptance", "S-SEC-10")]
    public async Task A_url_that_differs_from_the_document_tells_where_a_newer_one_lies()
    {
        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider("[OAuthProvider(Metadata = \"pets.json\", TokenUrl = {|AUTH056:\"https://h.example.org/old\"|})]"),
            Document($$"""{ "issuer": "https://h.example.org", {{Endpoints}} }"""));

        Assert.EndsWith(
            "renew the document from https://h.example.org/.well-known/oauth-authorization-server or https://h.example.org/.well-known/openid-configuration",
            Assert.Single(diagnostics).GetMessage(),
            StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Acceptance", "S-SEC-09")]
    [InlineData("", "it must start with https://")]
    [InlineData("h.example.org", "it must start with https://")]
    [InlineData("http://h.example.org", "it must start with https://")]
    [InlineData("http://127.0.0.1:8080", "it must start with https://")]
    [InlineData("https://", "it is not a URL")]
    [InlineData("https://h example.org", "it is not a URL")]
    [InlineData("https://h.example.org?x=1", "it has no query")]
    [InlineData("https://h.example.org/p?", "it has no query")]
    [InlineData("https://h.example.org/p#top", "it has no fragment")]
    [InlineData("https://me@h.example.org/p", "credentials do not belong in it")]
    [InlineData("https://{tenant}.example.org", "it is compared as it is written, and has no placeholders")]
    public async Task What_is_no_issuer_identifier_is_an_error(string issuer, string fault)
    {
        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider($"[OAuthProvider(TokenUrl = \"https://h.example.org/token\", Issuer = {{|AUTH074:\"{issuer}\"|}})]"));

        Assert.Equal($"'{issuer}' is not an issuer identifier: {fault} (RFC 8414 section 2)", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [Trait("Acceptance", "S-SEC-09")]
    [InlineData("Metadata = \"pets.json\", ", "/src/pets.json")]
    [InlineData("", "/src/IPetApi.oauth.json")]
    public async Task A_document_of_the_declared_issuer_is_used(string metadata, string path)
    {
        var source = Declare.Provider($"[OAuthProvider({metadata}Issuer = \"https://h.example.org/p\")]");
        var document = Document($$"""{ "issuer": "https://h.example.org/p", {{Endpoints}} }""", path);

        await Analysis.VerifyAsync(source, document);
        Assert.Contains("\"https://h.example.org/token\"", GeneratorRun.Of([document], source).Files["Acme.PetApi.Options.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Acceptance", "S-SEC-09")]
    [InlineData("\"issuer\": \"https://h.example.org/p/\", ", "is of the issuer 'https://h.example.org/p/', not of 'https://h.example.org/p'")]
    [InlineData("\"issuer\": \"https://h.example.org/P\", ", "is of the issuer 'https://h.example.org/P', not of 'https://h.example.org/p'")]
    [InlineData("\"issuer\": \"https://H.example.org/p\", ", "is of the issuer 'https://H.example.org/p', not of 'https://h.example.org/p'")]
    [InlineData("\"issuer\": \"https://h.example.org:443/p\", ", "is of the issuer 'https://h.example.org:443/p', not of 'https://h.example.org/p'")]
    [InlineData("", "has no 'issuer', which should be 'https://h.example.org/p'")]
    public async Task A_document_of_another_issuer_is_an_error_and_emits_nothing(string member, string difference)
    {
        const string Attribute = "[OAuthProvider(Metadata = \"pets.json\", Issuer = {0})]";
        var document = Document($$"""{ {{member}}{{Endpoints}} }""");

        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider(Attribute.Replace("{0}", "{|AUTH075:\"https://h.example.org/p\"|}", StringComparison.Ordinal)), document);

        Assert.Equal(
            $"'pets.json' {difference}; both must be equal, character by character (RFC 8414 section 3.3): fetch the document from " +
            "https://h.example.org/.well-known/oauth-authorization-server/p or https://h.example.org/p/.well-known/openid-configuration, or correct 'Issuer'",
            Assert.Single(diagnostics).GetMessage());
        Assert.Empty(GeneratorRun.Unchecked(
            [document], Declare.Provider(Attribute.Replace("{0}", "\"https://h.example.org/p\"", StringComparison.Ordinal))).Files);
    }

    [Fact, Trait("Acceptance", "S-SEC-09")]
    public Task A_conventional_document_is_held_to_the_issuer_as_well() => Analysis.VerifyAsync(
        Declare.Provider("[OAuthProvider(Issuer = {|AUTH075:\"https://h.example.org/p\"|})]"),
        Document($$"""{ "issuer": "https://other.example.org", {{Endpoints}} }""", "/src/IPetApi.oauth.json"));

    [Theory]
    [Trait("Acceptance", "S-SEC-09")]
    [InlineData("ClientCredentials", "token_endpoint")]
    [InlineData("ClientCredentials", "revocation_endpoint")]
    [InlineData("ClientCredentials", "introspection_endpoint")]
    [InlineData("AuthorizationCode", "authorization_endpoint")]
    [InlineData("DeviceCode", "device_authorization_endpoint")]
    public async Task An_endpoint_of_the_document_that_is_not_encrypted_is_a_warning_unless_it_is_on_loopback(string flow, string member)
    {
        var endpoints = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["token_endpoint"] = "https://h.example.org/token",
            ["authorization_endpoint"] = "https://h.example.org/authorize",
            ["device_authorization_endpoint"] = "https://h.example.org/device",
        };

        endpoints[member] = "http://h.example.org/clear";
        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider($"[OAuthProvider(Metadata = {{|AUTH003:\"pets.json\"|}}, Flow = OAuthFlow.{flow})]"), Document(System.Text.Json.JsonSerializer.Serialize(endpoints)));
        Assert.StartsWith("'http://h.example.org/clear' sends credentials in clear", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);

        endpoints[member] = "http://127.0.0.1:8080/clear";
        await Analysis.VerifyAsync(
            Declare.Provider($"[OAuthProvider(Metadata = \"pets.json\", Flow = OAuthFlow.{flow})]"), Document(System.Text.Json.JsonSerializer.Serialize(endpoints)));
    }

    [Fact, Trait("Acceptance", "S-SEC-06")]
    public void Without_a_document_answers_must_come_from_the_declared_issuer()
    {
        var flow = GeneratorRun.Of(Declare.Provider("""
            [OAuthProvider(
                Flow = OAuthFlow.AuthorizationCode, TokenUrl = "https://h.example.org/token", AuthorizationUrl = "https://h.example.org/authorize",
                Issuer = "https://h.example.org/p")]
            """)).Files["Acme.PetApi.Flow.g.cs"];

        Assert.Contains("request.State, \"https://h.example.org/p\"),", flow, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issuer_that_nothing_is_compared_with_changes_nothing()
    {
        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider("[OAuthProvider(TokenUrl = \"https://h.example.org/token\", Issuer = {|AUTH085:\"https://h.example.org\"|})]"));

        Assert.Equal(
            "'Issuer' changes nothing for 'Default': there is no metadata document, and no browser brings an answer; remove it",
            Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task A_flow_without_token_endpoint_has_no_issuer() => Analysis.VerifyAsync(
        Declare.Provider("[OAuthProvider(Flow = OAuthFlow.StaticToken, Issuer = {|AUTH051:\"https://h.example.org\"|})]"));

    private static MemoryText Document(string text, string path = "/src/pets.json") => new(path, text);
}
