using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>The endpoints for clients that present a certificate (RFC 8705 section 5).</summary>
public sealed class CertificateEndpointTests
{
    private const string Conventional = """
        "token_endpoint": "https://auth.example.org/token",
        "authorization_endpoint": "https://auth.example.org/authorize",
        "device_authorization_endpoint": "https://auth.example.org/device",
        "revocation_endpoint": "https://auth.example.org/revoke",
        "introspection_endpoint": "https://auth.example.org/introspect"
        """;

    private const string Aliases = """
        "mtls_endpoint_aliases": {
            "token_endpoint": "https://mtls.example.org/token",
            "authorization_endpoint": "https://mtls.example.org/authorize",
            "device_authorization_endpoint": "https://mtls.example.org/device",
            "revocation_endpoint": "https://mtls.example.org/revoke",
            "introspection_endpoint": "https://mtls.example.org/introspect"
        }
        """;

    [Theory]
    [Trait("Acceptance", "S-SEC-16")]
    [InlineData("DeviceCode", "device")]
    [InlineData("AuthorizationCode", "revoke")]
    [InlineData("ClientCredentials", "introspect")]
    public async Task A_client_with_a_certificate_goes_to_the_aliases(string flow, string other)
    {
        var source = Declare.Provider($"[OAuthProvider(Metadata = \"pets.json\", Flow = OAuthFlow.{flow}, ClientAuthentication = ClientAuthentication.TlsClientAuth)]");

        await Analysis.VerifyAsync(source, Document($"{{ {Conventional}, {Aliases} }}"));
        var options = Options(source, $"{{ {Conventional}, {Aliases} }}");

        Assert.Contains("\"https://mtls.example.org/token\"", options, StringComparison.Ordinal);
        Assert.Contains($"\"https://mtls.example.org/{other}\"", options, StringComparison.Ordinal);
        Assert.DoesNotContain("\"https://auth.example.org/token\"", options, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-SEC-16")]
    public void A_browser_presents_no_certificate_and_goes_where_others_go()
    {
        var options = Options(
            Declare.Provider("[OAuthProvider(Metadata = \"pets.json\", Flow = OAuthFlow.AuthorizationCode, ClientAuthentication = ClientAuthentication.TlsClientAuth)]"),
            $"{{ {Conventional}, {Aliases} }}");

        Assert.Contains("\"https://auth.example.org/authorize\"", options, StringComparison.Ordinal);
        Assert.DoesNotContain("\"https://mtls.example.org/authorize\"", options, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Acceptance", "S-SEC-16")]
    [InlineData("")]
    [InlineData(", ClientAuthentication = ClientAuthentication.ClientSecretPost")]
    public async Task A_client_without_a_certificate_does_not_see_them_be_they_broken_or_not(string authentication)
    {
        var source = Declare.Provider($"[OAuthProvider(Metadata = \"pets.json\"{authentication})]");
        const string Broken = "\"mtls_endpoint_aliases\": { \"token_endpoint\": \"nowhere\", \"revocation_endpoint\": 5 }";

        await Analysis.VerifyAsync(source, Document($"{{ {Conventional}, {Broken} }}"));

        Assert.Contains("\"https://auth.example.org/token\"", Options(source, $"{{ {Conventional}, {Aliases} }}"), StringComparison.Ordinal);
        Assert.Contains("\"https://auth.example.org/token\"", Options(source, $"{{ {Conventional}, {Broken} }}"), StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-SEC-16")]
    public void Requests_go_to_the_alias_where_they_present_the_certificate_and_where_tokens_are_bound_to_it()
    {
        const string Document = $"{{ {Conventional}, {Aliases} }}";

        var perGrant = Options(
            Declare.Provider("""
                [OAuthProvider(Metadata = "pets.json", Flow = OAuthFlow.AuthorizationCode)]
                [TokenRequest(Grant = TokenGrant.Initial, ClientAuthentication = ClientAuthentication.TlsClientAuth)]
                """),
            Document);
        Assert.Contains("\"https://mtls.example.org/token\"", perGrant, StringComparison.Ordinal);
        Assert.Contains("\"https://auth.example.org/revoke\"", perGrant, StringComparison.Ordinal);

        var bound = Options(
            Declare.Provider("""
                [OAuthProvider(Metadata = "pets.json", Flow = OAuthFlow.AuthorizationCode, CertificateBoundTokens = true)]
                [TokenRequest(Grant = TokenGrant.Refresh, ClientAuthentication = ClientAuthentication.TlsClientAuth)]
                """),
            Document);
        Assert.Contains("\"https://mtls.example.org/token\"", bound, StringComparison.Ordinal);
        Assert.Contains("\"https://mtls.example.org/revoke\"", bound, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-SEC-16")]
    public void What_has_no_alias_stays_where_it_is()
    {
        var options = Options(
            Declare.Provider("[OAuthProvider(Metadata = \"pets.json\", ClientAuthentication = ClientAuthentication.TlsClientAuth)]"),
            $$"""{ {{Conventional}}, "mtls_endpoint_aliases": { "revocation_endpoint": "https://mtls.example.org/revoke" } }""");

        Assert.Contains("\"https://auth.example.org/token\"", options, StringComparison.Ordinal);
        Assert.Contains("\"https://mtls.example.org/revoke\"", options, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-SEC-16")]
    public async Task Declared_urls_are_compared_with_the_aliases()
    {
        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider("""
                [OAuthProvider(
                    Metadata = "pets.json", ClientAuthentication = ClientAuthentication.TlsClientAuth,
                    TokenUrl = {|AUTH056:"https://auth.example.org/token"|}, RevocationUrl = "https://mtls.example.org/revoke")]
                """),
            Document($"{{ {Conventional}, {Aliases} }}"));

        Assert.Contains("'pets.json' says 'https://mtls.example.org/token'", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Acceptance", "S-SEC-16")]
    [InlineData("AUTH002", "{ \"token_endpoint\": \"nowhere\" }", "'nowhere' cannot be used as a token URL")]
    [InlineData("AUTH002", "{ \"revocation_endpoint\": \"https://{tenant}.example.org\" }", "a metadata document has no placeholders")]
    [InlineData("AUTH003", "{ \"introspection_endpoint\": \"http://mtls.example.org\" }", "'http://mtls.example.org' sends credentials in clear")]
    [InlineData("AUTH053", "{ \"token_endpoint\": 5 }", "'token_endpoint' of 'mtls_endpoint_aliases' is not a URL")]
    [InlineData("AUTH053", "{ \"revocation_endpoint\": \"\" }", "'revocation_endpoint' of 'mtls_endpoint_aliases' is not a URL")]
    [InlineData("AUTH053", "{ \"revocation_endpoint\": null }", "'revocation_endpoint' of 'mtls_endpoint_aliases' is not a URL")]
    [InlineData("AUTH053", "\"https://mtls.example.org\"", "'mtls_endpoint_aliases' is not an object")]
    [InlineData("AUTH053", "[]", "'mtls_endpoint_aliases' is not an object")]
    [InlineData("AUTH053", "{ \"token_endpoint\": \"https://a.example.org\", \"token_endpoint\": \"https://b.example.org\" }", "it has 'token_endpoint' twice")]
    public async Task A_broken_alias_is_told_like_a_broken_endpoint(string id, string aliases, string fault)
    {
        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider($"[OAuthProvider(Metadata = {{|{id}:\"pets.json\"|}}, ClientAuthentication = ClientAuthentication.TlsClientAuth)]"),
            Document($"{{ {Conventional}, \"mtls_endpoint_aliases\": {aliases} }}"));

        Assert.Contains(fault, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    private static string Options(string source, string document) => GeneratorRun.Of([Document(document)], source).Files["Acme.PetApi.Options.g.cs"];

    private static MemoryText Document(string text) => new("/src/pets.json", text);
}
