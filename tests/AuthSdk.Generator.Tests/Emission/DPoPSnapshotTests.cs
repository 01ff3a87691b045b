using AuthSdk.Generator.Tests.Harness;
using AuthSdk.Generator.Tests.Refit;

namespace AuthSdk.Generator.Tests.Emission;

/// <summary>What tokens become that are bound to a key (RFC 9449).</summary>
public sealed class DPoPSnapshotTests
{
    [Fact]
    public void Tokens_that_are_bound_to_a_key() => Snapshot.Verify("DPoP", """
        [OAuthProvider(
            Flow = OAuthFlow.Password,
            TokenUrl = "https://auth.example.org/token",
            RevocationUrl = "https://auth.example.org/revoke",
            DPoPBoundTokens = true)]
        public interface IPetApi;
        """);

    [Fact]
    public void Bound_tokens_beside_others_and_authorised_by_them() => Snapshot.Verify("DPoPPerFlow", """
        [OAuthProvider(Name = "App", TokenUrl = "https://auth.example.org/token", CredentialPrefix = "App")]
        [OAuthProvider(
            Name = "User",
            Flow = OAuthFlow.AuthorizationCode,
            TokenUrl = "https://auth.example.org/token",
            AuthorizationUrl = "https://auth.example.org/authorize",
            ClientAuthentication = ClientAuthentication.None,
            DPoPBoundTokens = true,
            DPoPAlgorithm = SigningAlgorithm.ES384)]
        [OAuthProvider(
            Name = "Exchanged",
            TokenUrl = "https://auth.example.org/token",
            ClientAuthentication = ClientAuthentication.ClientSecretPost,
            AuthorizedBy = "App",
            DPoPBoundTokens = true,
            DPoPAlgorithm = SigningAlgorithm.ES384)]
        public interface IPetApi;
        """);

    [Fact]
    public void Without_a_refresh_request_and_with_an_rsa_key_it_compiles() => GeneratorRun.Of(Declare.Provider("""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", DPoPBoundTokens = true, DPoPAlgorithm = SigningAlgorithm.PS256)]
        [TokenRejection(419)]
        """));

    [Fact]
    public void Beside_Refit_the_flow_and_the_options_are_the_same()
    {
        const string Plain = "[OAuthProvider(Name = \"App\", TokenUrl = \"https://auth.example.org/token\"";
        var source = RefitDeclare.Operations("[Get(\"/a\")] Task AAsync();");
        Assert.Contains(Plain, source, StringComparison.Ordinal);

        var emitted = GeneratorRun.Of(
            TestCompilation.Create(source.Replace(Plain, Plain + ", DPoPBoundTokens = true", StringComparison.Ordinal)).AddReferences(RefitStandIn.Generated)).Files;

        Assert.Contains("message.BindTo(_dpop);", emitted["Acme.PetApi.AppFlow.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("_dpop", emitted["Acme.PetApi.AdminFlow.g.cs"], StringComparison.Ordinal);
        Assert.Contains("global::AuthSdk.SigningKey? DPoPKey", emitted["Acme.PetApi.Options.g.cs"], StringComparison.Ordinal);
    }
}
