using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Emission;

/// <summary>What token requests that deviate from the RFCs become.</summary>
public sealed class TokenRequestSnapshotTests
{
    [Fact]
    public void Parameters_renamed_moved_composed_and_left_out() => Snapshot.Verify("RenamedParameters", """
        [OAuthProvider(
            TokenUrl = "https://auth.example.org/{tenant}/token",
            ClientAuthentication = ClientAuthentication.ClientSecretPost,
            Scopes = ["read", "write"])]
        [TokenRequest(ScopeSeparator = ScopeSeparator.Comma)]
        [TokenParameter("appid", For = "client_id", Value = "{client_id}@{tenant}")]
        [TokenParameter("X-App-Secret", For = "client_secret", In = ParameterPlacement.Header)]
        [TokenParameter("scopes", For = "scope", In = ParameterPlacement.Query)]
        [TokenParameter("signature", Value = "{client_id}:{client_secret}")]
        [TokenParameter("api_key", Option = "ApiKey", Secret = true, Optional = true)]
        [TokenParameter("User-Agent", In = ParameterPlacement.Header, Option = "UserAgent")]
        [ApiParameter("User-Agent", In = ParameterLocation.Header, Option = "UserAgent")]
        [WithoutTokenParameter("grant_type")]
        public interface IPetApi;
        """);

    [Fact]
    public void A_get_request_with_a_scope_that_never_changes() => Snapshot.Verify("GetRequest", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [TokenRequest(Method = TokenRequestMethod.Get)]
        [TokenParameter("scope", For = "scope", Value = "full")]
        [TokenParameter("region", Required = true)]
        public interface IPetApi;
        """);

    [Fact]
    public void A_refresh_request_that_differs_from_the_first_one() => Snapshot.Verify("RequestsPerGrant", """
        [OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.example.org/token", RefreshUrl = "https://auth.example.org/renew", Scopes = [])]
        [TokenRequest(Grant = TokenGrant.Initial, Placement = ParameterPlacement.Header, ClientAuthentication = ClientAuthentication.None)]
        [TokenRequest(Grant = TokenGrant.Refresh, Placement = ParameterPlacement.Json, ClientAuthentication = ClientAuthentication.ClientSecretPost)]
        [TokenParameter("refresh", For = "refresh_token")]
        [TokenParameter("tenant", Option = "Tenant", Grant = TokenGrant.Refresh)]
        [WithoutTokenParameter("scope", Grant = TokenGrant.Refresh)]
        public interface IPetApi;
        """);

    [Fact]
    public void A_client_that_is_named_twice_and_a_token_that_is_traded_for_the_next_one() => Snapshot.Verify("TradedToken", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", RefreshUrl = "https://auth.example.org/extend")]
        [TokenParameter("client_id", Value = "{client_id}")]
        [TokenParameter("access_token", For = "refresh_token")]
        [TokenResponse(RefreshToken = RefreshTokenUse.AccessToken)]
        public interface IPetApi;
        """);

    [Fact]
    public void Requests_of_two_flows_of_which_one_is_named() => Snapshot.Verify("RequestsPerFlow", """
        [OAuthProvider(Name = "Machine", TokenUrl = "https://auth.example.org/machine")]
        [OAuthProvider(Name = "User", Flow = OAuthFlow.Password, TokenUrl = "https://auth.example.org/user")]
        [TokenRequest(Placement = ParameterPlacement.Json, ClientAuthentication = ClientAuthentication.ClientSecretPost)]
        [TokenRequest(Placement = ParameterPlacement.Form, Flow = "User")]
        [TokenParameter("audience", Option = "Audience")]
        [TokenParameter("audience", Value = "people", Flow = "User")]
        [TokenParameter("appid", For = "client_id")]
        [WithoutTokenParameter("client_id", Flow = "User", Grant = TokenGrant.Refresh)]
        public interface IPetApi;
        """);

    [Fact]
    public void Basic_with_an_empty_secret() => Snapshot.Verify("ClientIdBasic", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.ClientIdBasic)]
        public interface IPetApi;
        """);

    [Fact]
    public void A_secret_as_bearer_token() => Snapshot.Verify("ClientSecretBearer", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.ClientSecretBearer)]
        public interface IPetApi;
        """);

    [Fact]
    public void An_assertion_under_the_secret() => Snapshot.Verify("ClientSecretJwt", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.ClientSecretJwt)]
        public interface IPetApi;
        """);

    [Fact]
    public void An_assertion_that_is_the_bearer_token_of_the_request() => Snapshot.Verify("PlacedAssertion", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
        [TokenParameter("Authorization", For = "client_assertion", In = ParameterPlacement.Header, Value = "Bearer {client_assertion}")]
        [TokenParameter("kind", For = "client_assertion_type", Value = "jwt")]
        [WithoutTokenParameter("client_id")]
        [WithoutTokenParameter("grant_type")]
        public interface IPetApi;
        """);

    [Fact]
    public void An_assertion_under_a_private_key_for_a_declared_audience() => Snapshot.Verify("PrivateKeyJwt", """
        [OAuthProvider(
            TokenUrl = "https://auth.example.org/token",
            ClientAuthentication = ClientAuthentication.PrivateKeyJwt,
            CredentialPrefix = "System",
            Scopes = ["system/*.read"])]
        [TokenRequest(AssertionAlgorithm = SigningAlgorithm.RS384, AssertionAudience = "https://auth.example.org")]
        [WithoutTokenParameter("client_id")]
        public interface IPetApi;
        """);

    [Fact]
    public void A_certificate_to_which_tokens_are_bound() => Snapshot.Verify("TlsClientAuth", """
        [OAuthProvider(
            TokenUrl = "https://mtls.example.org/token",
            ClientAuthentication = ClientAuthentication.TlsClientAuth,
            CertificateBoundTokens = true)]
        public interface IPetApi;
        """);

    [Fact]
    public void A_constant_beside_an_assertion_and_a_composed_scope_compile() => GeneratorRun.Of(Declare.File("""
        namespace Acme;

        [OAuthProvider(
            Flow = OAuthFlow.TokenExchange,
            TokenUrl = "https://auth.example.org/{tenant}/token",
            ClientAuthentication = ClientAuthentication.ClientSecretJwt)]
        [TokenParameter("client_id", For = "client_id", Value = "fixed")]
        [TokenParameter("scope", For = "scope", Value = "api://{tenant}/.default")]
        [TokenParameter("grant_type", For = "grant_type", Value = "exchange-{tenant}")]
        [TokenParameter("actor_token", For = "actor_token", Option = "Actor")]
        [TokenParameter("actor_token_type", For = "actor_token_type", Value = "jwt")]
        public interface IPetApi;
        """));

    [Fact]
    public void Revocation() => Snapshot.Verify("Revocation", """
        [OAuthProvider(
            Name = "User",
            Flow = OAuthFlow.AuthorizationCode,
            TokenUrl = "https://auth.example.org/token",
            AuthorizationUrl = "https://auth.example.org/authorize",
            RevocationUrl = "https://auth.example.org/revoke")]
        [OAuthProvider(
            Name = "Client",
            TokenUrl = "https://auth.example.org/token",
            RevocationUrl = "https://auth.example.org/revoke",
            ClientAuthentication = ClientAuthentication.ClientSecretPost,
            CredentialPrefix = "Machine")]
        [TokenParameter("X-Tenant", In = ParameterPlacement.Header, Value = "pets")]
        public interface IPetApi;
        """);

    [Fact]
    public void A_person_who_signs_in_on_another_device() => Snapshot.Verify("DeviceCode", """
        [OAuthProvider(
            Flow = OAuthFlow.DeviceCode,
            TokenUrl = "https://auth.example.org/token",
            DeviceAuthorizationUrl = "https://auth.example.org/{tenant}/device",
            Scopes = ["read", "write"])]
        [TokenRequest(Grant = TokenGrant.DeviceAuthorization, ClientAuthentication = ClientAuthentication.None, ScopeSeparator = ScopeSeparator.Comma)]
        [TokenParameter("audience", Value = "pets", Grant = TokenGrant.DeviceAuthorization)]
        [TokenParameter("device_name")]
        [TokenResponseField("verification_url", For = "verification_uri")]
        public interface IPetApi;
        """);

    [Fact]
    public void Device_requests_with_values_that_only_a_call_can_give() => Snapshot.Verify("DeviceCodePerCall", """
        [OAuthProvider(
            Name = "User",
            Flow = OAuthFlow.DeviceCode,
            TokenUrl = "https://auth.example.org/token",
            DeviceAuthorizationUrl = "https://auth.example.org/device",
            ClientAuthentication = ClientAuthentication.None)]
        [TokenParameter("serial", Required = true, Grant = TokenGrant.DeviceAuthorization)]
        [TokenParameter("pin", Required = true, Grant = TokenGrant.Initial)]
        public interface IPetApi;
        """);

    [Fact]
    public void An_authorization_request_with_everything() => Snapshot.Verify("AuthorizationRequest", """
        [OAuthProvider(
            Flow = OAuthFlow.AuthorizationCode,
            TokenUrl = "https://auth.example.org/token",
            AuthorizationUrl = "https://{tenant}.example.org/authorize",
            Scopes = ["read", "write"],
            Resources = ["https://api.example.org"])]
        [TokenRequest(ScopeSeparator = ScopeSeparator.Comma)]
        [TokenParameter("appid", For = "client_id")]
        [TokenParameter("access_type", Value = "offline", Grant = TokenGrant.Authorization)]
        [TokenParameter("login_hint", Grant = TokenGrant.Authorization)]
        [TokenParameter("region", Required = true, Grant = TokenGrant.Authorization)]
        public interface IPetApi;
        """);

    [Fact]
    public void A_redirect_uri_that_never_changes() => Snapshot.Verify("FixedRedirectUri", """
        [OAuthProvider(
            Flow = OAuthFlow.AuthorizationCode,
            TokenUrl = "https://auth.example.org/token",
            AuthorizationUrl = "https://auth.example.org/authorize",
            ClientAuthentication = ClientAuthentication.ClientSecretPost)]
        [TokenParameter("redirect_uri", Value = "https://app.example.org/back")]
        public interface IPetApi;
        """);

    [Fact]
    public void An_assertion_that_the_client_signs_itself() => Snapshot.Verify("TokenAssertion", """
        [OAuthProvider(
            Flow = OAuthFlow.JwtBearer,
            TokenUrl = "https://auth.example.org/token",
            ClientAuthentication = ClientAuthentication.Unidentified,
            Scopes = ["read"])]
        [TokenAssertion(Audience = "https://auth.example.org", LifetimeSeconds = 3600, Algorithm = SigningAlgorithm.RS256, ScopeClaim = true, SubjectOptional = true)]
        public interface IPetApi;
        """);

    [Fact]
    public void One_key_signs_for_the_client_and_for_the_grant() => Snapshot.Verify("TokenAssertionBesideClientAssertion", """
        [OAuthProvider(
            Flow = OAuthFlow.JwtBearer,
            TokenUrl = "https://auth.example.org/token",
            ClientAuthentication = ClientAuthentication.PrivateKeyJwt,
            Scopes = ["read"])]
        [TokenAssertion]
        [TokenParameter("jwt", For = "assertion")]
        public interface IPetApi;
        """);

    [Fact]
    public void What_a_token_is_worth() => Snapshot.Verify("Introspection", """
        [OAuthProvider(
            TokenUrl = "https://auth.example.org/token",
            IntrospectionUrl = "https://auth.example.org/introspect",
            Scopes = ["read"])]
        [TokenParameter("X-Tenant", In = ParameterPlacement.Header, Value = "pets")]
        public interface IPetApi;
        """);

    [Fact]
    public void A_hook_is_implemented_in_a_part_of_the_flow() => GeneratorRun.Of(Declare.File("""
        namespace Acme;

        [OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.example.org/token")]
        public interface IPetApi;

        public partial class PetApiFlow
        {
            static partial void Customize(PetApiTokenRequest request, AuthSdk.TokenEndpoint.TokenEndpointRequest message) =>
                message.AddHeader("X-User", request.Username);

            static partial void Customize(PetApiRefreshRequest request, AuthSdk.TokenEndpoint.TokenEndpointRequest message) =>
                message.AddHeader("X-Client", request.ClientId);
        }
        """));
}
