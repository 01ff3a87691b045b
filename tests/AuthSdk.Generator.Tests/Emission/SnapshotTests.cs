using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Emission;

/// <summary>What is emitted for flows and tokens, reviewed file by file: one small case per concept.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void The_smallest_declaration_and_all_that_it_leaves_to_the_defaults() => Snapshot.Verify(
        "Smallest",
        """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [BaseAddress("https://api.example.org/v1")]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi
        {
            [Get("/pets/{id}")] Task<Pet> GetPetAsync(string id, CancellationToken cancellationToken = default);
        }
        """,
        """
        [OAuthProvider(
            Flow = OAuthFlow.ClientCredentials,
            TokenUrl = "https://auth.example.org/token",
            ClientAuthentication = ClientAuthentication.ClientSecretBasic,
            ParameterPlacement = ParameterPlacement.Form)]
        [TokenRequest(Method = TokenRequestMethod.Post, Grant = TokenGrant.All)]
        [TokenResponse(Format = TokenResponseFormat.Json, RefreshToken = RefreshTokenUse.None)]
        [TokenLifetime(From = LifetimeSource.ExpiresIn)]
        [AccessTokenUse(In = ParameterLocation.Header)]
        [BaseAddress("https://api.example.org/v1")]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi
        {
            [Get("/pets/{id}")] Task<Pet> GetPetAsync(string id, CancellationToken cancellationToken = default);
        }
        """);

    [Fact]
    public void A_password_flow_with_scopes_and_refresh() => Snapshot.Verify(
        "PasswordFlow",
        """
        [OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.example.org/token", Scopes = ["read", "write"])]
        public interface IPetApi;
        """,
        """
        [OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.example.org/token", Scopes = ["read", "write"])]
        [TokenRequest(ScopeSeparator = ScopeSeparator.Space)]
        [TokenResponse(RefreshToken = RefreshTokenUse.Refresh)]
        public interface IPetApi;
        """);

    [Fact]
    public void Parameters_in_the_query_and_a_lifetime_from_the_token() => Snapshot.Verify("QueryPlacement", """
        [OAuthProvider(
            TokenUrl = "https://auth.example.org/token?v=1",
            ClientAuthentication = ClientAuthentication.ClientSecretPost,
            ParameterPlacement = ParameterPlacement.Query)]
        [TokenLifetime(From = LifetimeSource.JwtExpiry, DefaultSeconds = 600)]
        [TokenResponse(TokenTypeOptional = true, OmitsScope = true)]
        public interface IPetApi;
        """);

    [Fact]
    public void Parameters_in_a_json_body() => Snapshot.Verify("JsonBody", """
        [OAuthProvider(
            TokenUrl = "https://auth.example.org/token",
            ClientAuthentication = ClientAuthentication.ClientSecretPost,
            ParameterPlacement = ParameterPlacement.Json,
            GrantType = "service_account")]
        [TokenParameter("audience", Value = "pets")]
        [TokenParameter("tenant_id", Option = "Tenant")]
        [TokenParameter("device", Flow = "Default")]
        public interface IPetApi;
        """);

    [Fact]
    public void A_flow_that_another_one_authorises() => Snapshot.Verify("ChainedFlows", """
        [OAuthProvider(
            Name = "User",
            Flow = OAuthFlow.Password,
            TokenUrl = "https://auth.example.org/user",
            RefreshUrl = "https://auth.example.org/refresh",
            ClientAuthentication = ClientAuthentication.None,
            AuthorizedBy = "Client")]
        [OAuthProvider(Name = "Client", TokenUrl = "https://auth.example.org/token", CredentialPrefix = "System")]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi
        {
            [Get("/me")] Task<string> GetMeAsync();
            [Get("/status"), UseFlow("Client")] Task<string> GetStatusAsync();
            [Get("/ping"), NoToken] Task PingAsync();
        }
        """);

    [Fact]
    public void Servers_and_a_url_with_placeholders() => Snapshot.Verify("Servers", """
        [OAuthProvider(TokenUrl = "{server}/{realm}/token")]
        [Server("Production", "https://api.example.org")]
        [Server("Sandbox", "https://sandbox.example.org/api")]
        [BaseAddress("https://{tenant}.example.org/{realm}")]
        public interface IPetApi;
        """);

    [Fact]
    public void Extra_fields_of_the_response_and_the_claims_of_the_token() => Snapshot.Verify("ResponseFields", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [TokenResponse(RefreshToken = RefreshTokenUse.ExposeOnly, Claims = typeof(Claims))]
        [TokenResponseField("consented_on", TokenFieldType.UnixSeconds)]
        [TokenResponseField("x-session", TokenFieldType.Secret)]
        [TokenResponseField("clone", TokenFieldType.Boolean)]
        [TokenResponseField("quota", TokenFieldType.WholeNumber)]
        [TokenResponseField("issued_at", TokenFieldType.UnixMilliseconds)]
        [TokenResponseField("valid_until", TokenFieldType.Iso8601)]
        [TokenResponseField("plan", TokenFieldType.Text)]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi;

        public sealed record Claims(string Sub);
        """);

    [Fact]
    public void Authorization_code_with_pkce() => Snapshot.Verify(
        "AuthorizationCode",
        """
        [OAuthProvider(
            Flow = OAuthFlow.AuthorizationCode,
            TokenUrl = "https://auth.example.org/token",
            AuthorizationUrl = "https://auth.example.org/authorize",
            Scopes = ["read"],
            ClientAuthentication = ClientAuthentication.None)]
        public interface IPetApi;
        """,
        """
        [OAuthProvider(
            Flow = OAuthFlow.AuthorizationCode,
            TokenUrl = "https://auth.example.org/token",
            AuthorizationUrl = "https://auth.example.org/authorize",
            Scopes = ["read"],
            ClientAuthentication = ClientAuthentication.None,
            Pkce = PkceMethod.S256)]
        public interface IPetApi;
        """);

    [Fact]
    public void Token_exchange() => Snapshot.Verify("TokenExchange", """
        [OAuthProvider(
            Flow = OAuthFlow.TokenExchange,
            TokenUrl = "https://auth.example.org/token",
            ClientAuthentication = ClientAuthentication.Unidentified)]
        [TokenParameter("subject_token_type", Value = "urn:ietf:params:oauth:token-type:access_token")]
        public interface IPetApi;
        """);

    [Fact]
    public void Jwt_bearer_with_resources() => Snapshot.Verify("JwtBearer", """
        [OAuthProvider(
            Flow = OAuthFlow.JwtBearer,
            TokenUrl = "https://auth.example.org/token",
            Resources = ["https://api.example.org/pets", "urn:example:owners"],
            ClientAuthentication = ClientAuthentication.ClientSecretBasicUnencoded)]
        public interface IPetApi;
        """);

    [Fact]
    public void A_document_that_supplies_the_addresses() => Snapshot.Verify("Metadata", GeneratorRun.Of(
        [
            new MemoryText("/src/pets.oauth.json", """
                {
                    "issuer": "https://auth.example.org",
                    "token_endpoint": "https://auth.example.org/token",
                    "revocation_endpoint": "https://auth.example.org/revoke"
                }
                """),
        ],
        Declare.File("""
            namespace Acme;

            [OAuthProvider(Metadata = "pets.oauth.json")]
            public interface IPetApi;
            """)).Files);

    [Fact]
    public void An_internal_interface_in_the_global_namespace() => Snapshot.Verify("Global", GeneratorRun.Of("""
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [BaseAddress("https://api.example.org")]
        internal interface IPetApi
        {
            [Get("/pets")] Task<string> GetPetsAsync();
        }
        """).Files);
}
