using AuthSdk.Generator.Tests.Harness;
using AuthSdk.Generator.Tests.Refit;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>What does not go with tokens that are bound to a key (RFC 9449).</summary>
public sealed class DPoPTests
{
    private const string Url = "TokenUrl = \"https://auth.example.org/token\"";
    private const string Bound = $"[OAuthProvider({Url}, DPoPBoundTokens = true)]";

    [Fact]
    public Task Bound_tokens_are_silent() => Analysis.VerifyAsync(Declare.Provider(Bound));

    [Theory]
    [InlineData("[AccessTokenUse(Scheme = {|AUTH069:\"Token\"|})]", "'AccessTokenUse'")]
    [InlineData("[AccessTokenUse(Scheme = {|AUTH069:\"Bearer\"|})]", "'AccessTokenUse'")]
    [InlineData("[AccessTokenUse(Name = {|AUTH069:\"X-Token\"|}, Scheme = \"DPoP\")]", "'AccessTokenUse'")]
    [InlineData("[AccessTokenUse(In = {|AUTH069:{|AUTH045:ParameterLocation.Query|}|})]", "'AccessTokenUse'")]
    [InlineData("[TokenResponse(TokenType = {|AUTH069:\"N_A\"|})]", "'TokenType'")]
    [InlineData("[TokenResponse(TokenTypeOptional = {|AUTH069:true|})]", "'TokenTypeOptional'")]
    [InlineData("[ApiParameter({|AUTH069:\"dpop\"|}, In = ParameterLocation.Header, Option = \"Proof\")]", "'dpop'")]
    [InlineData("[TokenParameter({|AUTH069:\"DPoP\"|}, In = ParameterPlacement.Header, Option = \"Proof\")]", "'DPoP'")]
    public async Task A_contradiction_is_an_error_where_it_is_declared(string attributes, string what)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider(Bound + attributes));

        Assert.StartsWith(
            $"{what} does not go with 'DPoPBoundTokens' of the flow 'Default': ",
            Assert.Single(diagnostics, diagnostic => diagnostic.Id == "AUTH069").GetMessage(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[AccessTokenUse(Scheme = {|AUTH085:\"DPoP\"|})]")]
    [InlineData("[TokenResponse(TokenType = {|AUTH085:\"dpop\"|})]")]
    public Task What_says_the_same_is_not_needed(string attributes) => Analysis.VerifyAsync(Declare.Provider(Bound + attributes));

    [Theory]
    [InlineData("[ApiParameter(\"DPoP\", Option = \"Proof\")]")]
    [InlineData("[TokenParameter(\"DPoP\", Option = \"Proof\")]")]
    public Task A_parameter_of_that_name_that_is_no_header_is_silent(string attributes) => Analysis.VerifyAsync(Declare.Provider(Bound + attributes));

    [Theory]
    [InlineData("[Get(\"/a\")] Task AAsync([Header(\"DPoP\")] string {|AUTH069:proof|});")]
    [InlineData("[Get(\"/a\"), Headers(\"X-A: b\", {|AUTH069:\"dpop: c\"|})] Task AAsync();")]
    public Task A_header_in_the_place_of_the_proof_is_an_error(string operation) => VerifyTwo(operation);

    [Theory]
    [InlineData("[Get(\"/a\"), NoToken] Task AAsync([Header(\"DPoP\")] string proof);")]
    [InlineData("[Get(\"/a\")] Task AAsync([Authorize(\"DPoP\")] string token, [Header(\"DPoP\")] string proof);")]
    [InlineData("[Get(\"/a\"), UseFlow(\"Plain\")] Task AAsync([Header(\"DPoP\")] string proof);")]
    public Task Who_brings_a_token_of_its_own_may_bring_the_proof_too(string operation) => VerifyTwo(operation);

    [Fact]
    public Task The_same_holds_where_Refit_implements_the_interface() => Analysis.VerifyAsync(
        RefitDeclare.Operations("[Get(\"/a\")] Task {|AUTH069:AAsync|}([Header(\"DPoP\")] string proof);")
            .Replace($"Name = \"App\", {Url})]", $"Name = \"App\", {Url}, DPoPBoundTokens = true)]", StringComparison.Ordinal),
        [RefitStandIn.Generated]);

    [Fact]
    public Task A_bound_token_authorises_no_token_request() => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(Name = "App", {{Url}}, CredentialPrefix = "App", DPoPBoundTokens = true)]
        [OAuthProvider(Name = "User", {{Url}}, ClientAuthentication = ClientAuthentication.ClientSecretPost, AuthorizedBy = {|AUTH069:"App"|})]
        """));

    [Theory]
    [InlineData("DPoPBoundTokens = true, DPoPAlgorithm = {|AUTH069:SigningAlgorithm.HS256|}")]
    [InlineData("DPoPBoundTokens = true, DPoPAlgorithm = {|AUTH014:(SigningAlgorithm)99|}")]
    [InlineData("DPoPAlgorithm = {|AUTH038:SigningAlgorithm.ES256|}")]
    [InlineData("DPoPBoundTokens = {|AUTH071:true|}, CertificateBoundTokens = true, ClientAuthentication = ClientAuthentication.TlsClientAuth")]
    public Task A_setting_of_the_binding_that_cannot_hold_is_reported(string settings) =>
        Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider({Url}, {settings})]"));

    [Fact]
    public Task One_registration_has_one_key() => Analysis.VerifyAsync(Declare.Provider($$"""
        [OAuthProvider(Name = "A", {{Url}}, DPoPBoundTokens = true, DPoPAlgorithm = SigningAlgorithm.ES256)]
        [OAuthProvider(Name = "B", {{Url}}, DPoPBoundTokens = {|AUTH018:true|}, DPoPAlgorithm = SigningAlgorithm.RS256)]
        """));

    [Theory]
    [InlineData("[AccessTokenUse(Scheme = {|AUTH070:\"DPoP\"|})]")]
    [InlineData("[TokenResponse(TokenType = {|AUTH070:\"DPoP\"|})]")]
    public Task A_token_of_that_type_without_a_binding_is_a_warning(string attributes) =>
        Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider({Url})]{attributes}"));

    [Fact]
    public Task A_token_that_the_options_hold_is_bound_to_nothing() =>
        Analysis.VerifyAsync(Declare.Provider("[OAuthProvider(Flow = OAuthFlow.StaticToken, DPoPBoundTokens = {|AUTH051:true|})]"));

    [Theory]
    [InlineData("DPoPBoundTokens = {|AUTH054:true|}", "RS256", "ES256")]
    [InlineData("DPoPBoundTokens = true, DPoPAlgorithm = {|AUTH054:SigningAlgorithm.ES384|}", "ES256", "ES384")]
    public async Task An_algorithm_that_the_server_does_not_list_is_an_error(string settings, string listed, string missing)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider(Metadata = \"pets.json\", {settings})]"), Document(listed));

        Assert.Equal($"'pets.json' does not list the DPoP signing algorithm '{missing}'; it lists {listed}", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("DPoPBoundTokens = true", "ES256")]
    [InlineData("DPoPBoundTokens = true, DPoPAlgorithm = SigningAlgorithm.RS256", "RS256")]
    [InlineData("Scopes = [\"a\"]", "RS256")]
    public Task An_algorithm_that_is_listed_or_not_used_is_silent(string settings, string listed) =>
        Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider(Metadata = \"pets.json\", {settings})]"), Document(listed));

    private static MemoryText Document(string algorithm) => new(
        "/src/pets.json", $$"""{ "token_endpoint": "https://auth.example.org/token", "dpop_signing_alg_values_supported": ["{{algorithm}}"] }""");

    private static Task<IReadOnlyList<Diagnostic>> VerifyTwo(string operation) => Analysis.VerifyAsync(Declare.File($$"""
        namespace Acme;

        [OAuthProvider(Name = "Bound", {{Url}}, DPoPBoundTokens = true)]
        [OAuthProvider(Name = "Plain", {{Url}}, CredentialPrefix = "Plain")]
        [BaseAddress("https://api.example.org")]
        public interface IPetApi
        {
            {{operation}}
            [Get("/b")] Task BAsync();
        }
        """));
}
