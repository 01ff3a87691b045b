using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>Names, headers and options of token requests, and the rule of one client authentication per request.</summary>
public sealed class TokenRequestNameTests
{
    private const string Url = "TokenUrl = \"https://auth.example.org/token\"";

    private const string Post = $"[OAuthProvider({Url}, ClientAuthentication = ClientAuthentication.ClientSecretPost)]";

    [Theory]
    [InlineData("[TokenParameter(\"a\", For = \"client_id\")]\n[TokenParameter(\"b\", For = {|AUTH006:\"client_id\"|})]")]
    [InlineData("[TokenParameter({|AUTH006:\"client_secret\"|}, For = \"client_id\")]")]
    [InlineData("[TokenParameter(\"appid\", For = \"client_id\")]\n[TokenParameter({|AUTH006:\"appid\"|}, Value = \"x\")]")]
    [InlineData("[TokenParameter(\"appid\", For = \"client_id\")]\n[WithoutTokenParameter({|AUTH006:\"client_id\"|})]")]
    [InlineData("[TokenParameter(\"X-Key\", Value = \"x\", In = ParameterPlacement.Header)]\n[TokenParameter({|AUTH006:\"x-key\"|}, Value = \"y\", In = ParameterPlacement.Header)]")]
    [Trait("Acceptance", "S-GEN-06")]
    public Task Two_parameters_of_one_name_are_an_error(string attributes) => Analysis.VerifyAsync(Declare.Provider($"{Post}\n{attributes}"));

    [Fact]
    public Task A_header_beside_a_parameter_of_its_name_is_silent() => Analysis.VerifyAsync(Declare.Provider($$"""
        {{Post}}
        [TokenParameter("client_id", Value = "{client_id}", In = ParameterPlacement.Header)]
        """));

    [Theory]
    [InlineData("{|AUTH109:\"X Key\"|}", "the name must be letters, digits and hyphens (RFC 9110 section 5.1)")]
    [InlineData("{|AUTH109:\"Content-Type\"|}", "it describes the message, which AuthSdk writes")]
    [InlineData("{|AUTH109:\"Host\"|}", "it describes the message, which AuthSdk writes")]
    public async Task A_header_that_cannot_be_sent_is_an_error(string name, string fault)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($"{Post}\n[TokenParameter({name}, Value = \"x\", In = ParameterPlacement.Header)]"));

        Assert.EndsWith(fault, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task Names_are_those_of_headers_where_all_parameters_are() => Analysis.VerifyAsync(Declare.Provider($$"""
        {{Post}}
        [TokenRequest(Placement = ParameterPlacement.Header)]
        [TokenParameter({|AUTH109:"the key"|}, Option = "Key")]
        [TokenParameter({|AUTH007:"client_id"|}, Value = "x")]
        [TokenParameter({|AUTH109:"Content-Length"|}, For = "client_id")]
        """));

    [Theory]
    [InlineData("Scopes = [\"a\"]", "scope", "api://{tenant}/.default", "Scopes")]
    [InlineData("Resources = [\"urn:a\"]", "resource", "urn:b", "Resources")]
    public async Task A_value_beside_a_list_of_values_is_an_error(string setting, string name, string value, string list)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider(
            $"[OAuthProvider({Url}, {setting})]\n[TokenParameter(\"{name}\", For = \"{name}\", Value = {{|AUTH028:\"{value}\"|}})]"));

        Assert.StartsWith($"'{list}' is declared twice", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_header_value_beyond_ascii_is_an_error() => Analysis.VerifyAsync(Declare.Provider(
        $"{Post}\n[TokenParameter({{|AUTH109:\"X-Key\"|}}, Value = \"é\", In = ParameterPlacement.Header)]"));

    [Theory]
    [Trait("Acceptance", "S-GEN-04")]
    [InlineData("ClientSecretBasic", "[TokenParameter({|AUTH004:\"Authorization\"|}, Option = \"Key\", Secret = true, In = ParameterPlacement.Header)]")]
    [InlineData("ClientSecretBearer", "[TokenParameter({|AUTH004:\"client_secret\"|}, Option = \"Key\", Secret = true)]")]
    [InlineData("ClientIdBasic", "[TokenParameter({|AUTH004:\"client_secret\"|}, Option = \"Key\", Secret = true)]")]
    [InlineData("PrivateKeyJwt", "[TokenParameter({|AUTH004:\"client_assertion\"|})]")]
    [InlineData("PrivateKeyJwt", "[TokenParameter({|AUTH004:\"client_secret\"|}, Option = \"ClientSecret\", Secret = true)]")]
    [InlineData("ClientSecretJwt", "[TokenParameter({|AUTH004:\"client_assertion\"|})]")]
    [InlineData("TlsClientAuth", "[TokenParameter({|AUTH004:\"client_secret\"|}, Option = \"ClientSecret\", Secret = true)]")]
    public Task A_second_proof_of_who_the_client_is_is_an_error(string method, string attribute) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider({{Url}}, ClientAuthentication = ClientAuthentication.{{method}})]
        {{attribute}}
        """));

    [Theory]
    [InlineData("ClientIdBasic")]
    [InlineData("ClientSecretBearer")]
    [Trait("Acceptance", "S-GEN-04")]
    public Task A_header_of_the_client_beside_the_token_of_another_flow_is_an_error(string method) => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(Name = "User", {{Url}}, AuthorizedBy = {|AUTH004:"Client"|}, ClientAuthentication = ClientAuthentication.{{method}})]
        [OAuthProvider(Name = "Client", {{Url}})]
        """));

    [Theory]
    [InlineData("Secret = true", "", "needed as a secret and as text")]
    [InlineData("", ", Secret = true", "needed as text and as a secret")]
    public async Task An_option_that_token_requests_and_operations_share_is_a_secret_for_both_or_neither(string token, string api, string message)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            {{Post}}
            [TokenParameter("X-Key", In = ParameterPlacement.Header, Option = "Key"{{(token.Length == 0 ? "" : ", " + token)}})]
            [ApiParameter("X-Key", In = ParameterLocation.Header, Option = {|AUTH018:"Key"|}{{api}})]
            """));

        Assert.Contains(message, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task An_option_may_be_part_of_a_url_and_of_a_value() => Analysis.VerifyAsync(Declare.Provider("""
        [OAuthProvider(TokenUrl = "https://{tenant}.example.org/token", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
        [TokenParameter("client_id", For = "client_id", Value = "{client_id}@{tenant}")]
        """));

    [Fact]
    [Trait("Acceptance", "S-GEN-11")]
    public Task A_private_key_in_the_source_is_a_warning() => Analysis.VerifyAsync(Declare.Provider($$"""
        {{Post}}
        [TokenParameter("x", Value = {|AUTH011:"-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----"|})]
        """));

    [Fact]
    [Trait("Acceptance", "S-GEN-14")]
    public Task An_undefined_value_is_an_error() => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider({{Url}}, Scopes = new[] { "a" })]
        [TokenRequest(
            Method = {|AUTH014:(TokenRequestMethod)9|},
            Placement = {|AUTH014:(ParameterPlacement)9|},
            ScopeSeparator = {|AUTH014:(ScopeSeparator)9|},
            ClientAuthentication = {|AUTH014:(ClientAuthentication)99|},
            AssertionAlgorithm = {|AUTH014:(SigningAlgorithm)99|},
            Grant = {|AUTH014:(TokenGrant)9|})]
        [TokenParameter("a", Value = "x", In = {|AUTH014:(ParameterPlacement)9|}, Grant = {|AUTH014:(TokenGrant)9|})]
        """));

    [Fact]
    [Trait("Acceptance", "S-GEN-02")]
    public Task A_revocation_url_is_checked_like_the_others() => Analysis.VerifyAsync(Declare.Provider(
        $"[OAuthProvider({Url}, RevocationUrl = {{|AUTH002:\"/revoke\"|}})]"));

    [Theory]
    [InlineData("internal partial class PetApiFlow;", false)]
    [InlineData("internal class PetApiFlow;", true)]
    [InlineData("internal partial class PetApiOptions;", true)]
    public async Task A_part_of_the_flow_is_no_conflict(string type, bool conflicts)
    {
        var diagnostics = await Analysis.RunAsync(Declare.Provider($"[OAuthProvider({Url})]").Replace("public interface", "internal interface", StringComparison.Ordinal) + "\n" + type);

        Assert.Equal(conflicts ? ["AUTH026"] : [], diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task Values_may_be_constants_that_are_named_and_joined()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.File("""
            namespace Acme;

            internal static class Names
            {
                public const string Host = "https://auth.example.org";
                public const string Audience = "audience";
            }

            [OAuthProvider(TokenUrl = Names.Host + "/token", Scopes = new[] { nameof(Names), Names.Audience + ".read" })]
            [TokenParameter(Names.Audience, Value = nameof(Names) + "-" + Names.Audience)]
            [TokenParameter({|AUTH006:nameof(Names.Audience) + "" == "Audience" ? "audience" : "x"|}, Option = nameof(Names) + "Option")]
            public interface IPetApi;
            """));

        Assert.Contains("'audience'", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }
}
