using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>Declarations held against what the authorization server says of itself (RFC 8414).</summary>
public sealed class MetadataTests
{
    private const string Complete = """
        {
            "issuer": "https://auth.example.org",
            "token_endpoint": "https://auth.example.org/token",
            "authorization_endpoint": "https://auth.example.org/authorize",
            "grant_types_supported": ["client_credentials", "authorization_code"],
            "response_types_supported": ["code"],
            "scopes_supported": ["read", "write"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic"],
            "code_challenge_methods_supported": ["plain"],
            "mtls_endpoint_aliases": { "token_endpoint": "https://mtls.example.org/token" },
            "claims_parameter_supported": true,
            "numbers": [1, 2.5e3, null, { "deep": [[]] }]
        }
        """;

    [Theory]
    [InlineData("[OAuthProvider(Metadata = \"pets.json\")]", "/src/pets.json")]
    [InlineData("[OAuthProvider(Metadata = \"meta/pets.json\")]", "/src/meta/pets.json")]
    [InlineData("[OAuthProvider(Metadata = \"meta\\\\pets.json\")]", "C:\\src\\meta\\pets.json")]
    [InlineData("[OAuthProvider]", "/src/IPetApi.oauth.json")]
    public async Task A_document_supplies_the_token_url(string attribute, string path)
    {
        await Analysis.VerifyAsync(Declare.Provider(attribute), Document(Complete, path));

        var options = GeneratorRun.Of([Document(Complete, path)], Declare.Provider(attribute)).Files["Acme.PetApi.Options.g.cs"];
        Assert.Contains("\"https://auth.example.org/token\"", options, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_document_supplies_the_authorization_url() => Analysis.VerifyAsync(
        Declare.Provider("[OAuthProvider(Metadata = \"pets.json\", Flow = OAuthFlow.AuthorizationCode)]"),
        Document("""{ "token_endpoint": "https://auth.example.org/token", "authorization_endpoint": "https://auth.example.org/authorize" }"""));

    [Fact]
    public async Task A_declared_document_that_is_no_additional_file_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("[OAuthProvider(Metadata = {|AUTH053:\"pets.json\"|})]"), Document(Complete, "/src/other.json"));

        Assert.Equal(
            "The metadata document 'pets.json' cannot be used: no additional file has that name; add <AdditionalFiles Include=\"…\" /> to the project",
            Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task A_name_that_two_files_have_is_an_error() => Analysis.VerifyAsync(
        Declare.Provider("[OAuthProvider(Metadata = {|AUTH053:\"pets.json\"|})]"), Document(Complete, "/a/pets.json"), Document(Complete, "/b/pets.json"));

    [Theory]
    [InlineData("", "it ends in the middle")]
    [InlineData("{", "it ends in the middle")]
    [InlineData("[]", "line 1, column 1")]
    [InlineData("{}\n}", "line 2, column 1")]
    [InlineData("{ \"a\": tru }", "line 1, column 8")]
    [InlineData("{ \"a\": \"\\x\" }", "line 1, column 10")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", "it has 'a' twice")]
    [InlineData("<!DOCTYPE html>", "line 1, column 1")]
    public async Task A_broken_document_is_an_error_that_says_where(string text, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("[OAuthProvider(Metadata = {|AUTH053:\"pets.json\"|})]"), Document(text));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
        Assert.Empty(GeneratorRun.Unchecked([Document(text)], Declare.Provider("[OAuthProvider(Metadata = \"pets.json\")]")).Files);
    }

    [Fact]
    public async Task An_oversized_document_is_not_read()
    {
        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider("[OAuthProvider(Metadata = {|AUTH053:\"pets.json\"|})]"), Document(Complete + new string(' ', 256 * 1024)));

        Assert.Contains("more than 256 KiB", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_nested_without_end_is_not_followed()
    {
        var text = $$"""{ "a": {{new string('[', 100_000)}} }""";

        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("[OAuthProvider(Metadata = {|AUTH053:\"pets.json\"|})]"), Document(text));

        Assert.Contains("nested deeper than 32 levels", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_file_that_cannot_be_read_is_an_error() => Analysis.VerifyAsync(
        Declare.Provider("[OAuthProvider(Metadata = {|AUTH053:\"pets.json\"|})]"), new MemoryText("/src/pets.json", text: null));

    [Fact]
    public Task A_document_without_token_endpoint_leaves_the_flow_without_one() =>
        Analysis.VerifyAsync(Declare.Provider("[{|AUTH001:OAuthProvider(Metadata = \"pets.json\")|}]"), Document("{}"));

    [Theory]
    [InlineData("Flow = {|AUTH008:{|AUTH054:OAuthFlow.Password|}|}", "the grant type 'password'; it lists client_credentials, authorization_code")]
    [InlineData("GrantType = \"magic\", Flow = {|AUTH054:OAuthFlow.ClientCredentials|}", "the grant type 'magic'; it lists client_credentials, authorization_code")]
    [InlineData(
        "ClientAuthentication = {|AUTH054:ClientAuthentication.ClientSecretPost|}",
        "the client authentication method 'client_secret_post'; it lists client_secret_basic")]
    [InlineData(
        "Flow = OAuthFlow.AuthorizationCode, Pkce = {|AUTH054:PkceMethod.S256|}",
        "the code challenge method 'S256'; it lists plain")]
    public async Task What_the_server_does_not_list_is_an_error_where_it_is_declared(string arguments, string what)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider(Metadata = \"pets.json\", {arguments})]"), Document(Complete));

        Assert.Equal($"'pets.json' does not list {what}", Assert.Single(diagnostics, diagnostic => diagnostic.Id == "AUTH054").GetMessage());
    }

    [Fact]
    public Task A_response_type_that_the_server_does_not_list_is_an_error() => Analysis.VerifyAsync(
        Declare.Provider("""[OAuthProvider(Metadata = "pets.json", Flow = {|AUTH054:OAuthFlow.AuthorizationCode|}, AuthorizationUrl = "https://auth.example.org/authorize")]"""),
        Document("""{ "token_endpoint": "https://auth.example.org/token", "response_types_supported": ["token"] }"""));

    [Theory]
    [InlineData("client_secret_jwt")]
    [InlineData("self_signed_tls_client_auth", "TlsClientAuth")]
    public Task One_of_the_names_of_a_method_is_enough(string listed, string method = "ClientSecretJwt") => Analysis.VerifyAsync(
        Declare.Provider($"[OAuthProvider(Metadata = \"pets.json\", ClientAuthentication = ClientAuthentication.{method})]"),
        Document($$"""{ "token_endpoint": "https://auth.example.org/token", "token_endpoint_auth_methods_supported": ["{{listed}}"] }"""));

    [Fact]
    public async Task A_signing_algorithm_that_the_server_does_not_list_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider("""
                [{|AUTH054:OAuthProvider(Metadata = "pets.json", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)|}]
                [TokenRequest(AssertionAlgorithm = SigningAlgorithm.RS384)]
                """),
            Document("""{ "token_endpoint": "https://auth.example.org/token", "token_endpoint_auth_signing_alg_values_supported": ["ES256"] }"""));

        Assert.Equal("'pets.json' does not list the signing algorithm 'RS384'; it lists ES256", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public void A_declared_document_supplies_the_revocation_url()
    {
        var document = Document("""{ "token_endpoint": "https://auth.example.org/token", "revocation_endpoint": "https://auth.example.org/revoke" }""");

        var options = GeneratorRun.Of([document], Declare.Provider("[OAuthProvider(Metadata = \"pets.json\")]")).Files["Acme.PetApi.Options.g.cs"];

        Assert.Contains("\"https://auth.example.org/revoke\"", options, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scope_that_the_server_does_not_list_is_a_warning()
    {
        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider("""[OAuthProvider(Metadata = "pets.json", Scopes = ["read", {|AUTH055:"raed"|}])]"""), Document(Complete));

        Assert.Equal("The scope 'raed' is not listed in 'pets.json'; it lists read, write", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task What_the_document_does_not_speak_of_is_not_checked() => Analysis.VerifyAsync(
        Declare.Provider("""[OAuthProvider(Metadata = "pets.json", ClientAuthentication = ClientAuthentication.ClientSecretPost, Scopes = ["any"])]"""),
        Document("""{ "token_endpoint": "https://auth.example.org/token" }"""));

    [Fact]
    public async Task A_declared_url_that_differs_from_the_document_is_a_warning()
    {
        var diagnostics = await Analysis.VerifyAsync(
            Declare.Provider("""[OAuthProvider(Metadata = "pets.json", TokenUrl = {|AUTH056:"https://auth.example.org/v2/token"|})]"""), Document(Complete));

        Assert.Equal(
            "'https://auth.example.org/v2/token' is declared, but 'pets.json' says 'https://auth.example.org/token'; remove the declaration, or renew the document " +
            "from https://auth.example.org/.well-known/oauth-authorization-server or https://auth.example.org/.well-known/openid-configuration",
            Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("token")]
    [InlineData("https://id:pw@auth.example.org/token")]
    [InlineData("https://auth.{tenant}.example.org/token")]
    public Task An_endpoint_that_is_no_address_is_an_error(string url) => Analysis.VerifyAsync(
        Declare.Provider("[OAuthProvider(Metadata = {|AUTH002:\"pets.json\"|})]"), Document($$"""{ "token_endpoint": "{{url}}" }"""));

    [Fact]
    public Task An_endpoint_in_clear_is_a_warning() => Analysis.VerifyAsync(
        Declare.Provider("[OAuthProvider(Metadata = {|AUTH003:\"pets.json\"|})]"), Document("""{ "token_endpoint": "http://auth.example.org/token" }"""));

    private static MemoryText Document(string text, string path = "/src/pets.json") => new(path, text);
}
