using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Emission;

/// <summary>What client assertions become, with each algorithm that can sign them.</summary>
public sealed class AssertionSnapshotTests
{
    [Fact]
    public void An_assertion_under_the_secret() => Snapshot.Verify(
        "ClientSecretJwt",
        """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.ClientSecretJwt)]
        public interface IPetApi;
        """,
        """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.ClientSecretJwt)]
        [TokenRequest(AssertionAlgorithm = SigningAlgorithm.Default)]
        public interface IPetApi;
        """);

    [Theory]
    [InlineData("[TokenRequest(AssertionAlgorithm = SigningAlgorithm.HS256)]", ", global::AuthSdk.SigningAlgorithm.HS256")]
    [InlineData("[TokenRequest(AssertionAlgorithm = SigningAlgorithm.HS384)]", ", global::AuthSdk.SigningAlgorithm.HS384")]
    [InlineData("[TokenRequest(AssertionAlgorithm = SigningAlgorithm.HS512)]", ", global::AuthSdk.SigningAlgorithm.HS512")]
    public void An_algorithm_for_the_secret_is_one_more_argument(string request, string argument) => Snapshot.VerifyVariant(
        "ClientSecretJwt",
        $"""
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.ClientSecretJwt)]
        {request}
        public interface IPetApi;
        """,
        argument,
        reviewed: "");

    [Theory]
    [InlineData("AssertionAlgorithm = SigningAlgorithm.RS384", "RS384")]
    [InlineData("AssertionAlgorithm = SigningAlgorithm.RS256", "RS256")]
    [InlineData("AssertionAlgorithm = SigningAlgorithm.RS512", "RS512")]
    [InlineData("AssertionAlgorithm = SigningAlgorithm.PS256", "PS256")]
    [InlineData("AssertionAlgorithm = SigningAlgorithm.PS384", "PS384")]
    [InlineData("AssertionAlgorithm = SigningAlgorithm.PS512", "PS512")]
    [InlineData("AssertionAlgorithm = SigningAlgorithm.ES256", "ES256")]
    [InlineData("AssertionAlgorithm = SigningAlgorithm.ES384", "ES384")]
    [InlineData("AssertionAlgorithm = SigningAlgorithm.ES512", "ES512")]
    public void An_assertion_under_a_private_key_for_a_declared_audience(string setting, string algorithm) => Snapshot.VerifyVariant(
        "PrivateKeyJwt",
        $"""
        [OAuthProvider(
            TokenUrl = "https://auth.example.org/token",
            ClientAuthentication = ClientAuthentication.PrivateKeyJwt,
            CredentialPrefix = "System",
            Scopes = ["system/*.read"])]
        [TokenRequest({setting}, AssertionAudience = "https://auth.example.org")]
        [WithoutTokenParameter("client_id")]
        public interface IPetApi;
        """,
        algorithm,
        reviewed: "RS384");
}
