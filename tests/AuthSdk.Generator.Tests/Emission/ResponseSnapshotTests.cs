using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Emission;

/// <summary>What the declarations about token responses, and about the use of tokens, become.</summary>
public sealed class ResponseSnapshotTests
{
    [Fact]
    public void A_response_in_an_envelope_with_other_names_and_a_chain_of_lifetimes() => Snapshot.Verify("ResponseShape", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [TokenResponse(Envelope = "result.data", TokenType = "N_A", ScopeSeparator = ',')]
        [TokenResponseField("accessToken", For = "access_token")]
        [TokenResponseField("auth.ttl", For = "expires_in")]
        [TokenResponseField("validUntil", For = "expires_at")]
        [TokenResponseField("auth.site", TokenFieldType.Secret)]
        [TokenResponseField("a..b", TokenFieldType.Boolean)]
        [TokenResponseField("plan")]
        [TokenLifetime(LifetimeSource.ExpiresIn, LifetimeSource.ExpiresAt, LifetimeSource.JwtExpiry, DefaultSeconds = 1800)]
        public interface IPetApi;
        """);

    [Fact]
    public void A_response_written_as_a_form() => Snapshot.Verify("FormResponse", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [TokenResponse(Format = TokenResponseFormat.Form)]
        [TokenLifetime(From = LifetimeSource.Never)]
        public interface IPetApi;
        """);

    [Fact]
    public void Errors_somewhere_else_with_codes_that_mean_something() => Snapshot.Verify("TokenErrors", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [TokenErrors(Code = "error.code", Description = "errors.0.text", FailsWhen = "errcode!=0")]
        [TokenErrorCode("1004", "invalid_client")]
        [TokenErrorCode("\"busy\"", "temporarily_unavailable")]
        public interface IPetApi;
        """);

    [Fact]
    public void Errors_of_operations_with_the_status_of_a_good_answer() => Snapshot.Verify("ApiErrors", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [ApiErrors(FailsWhen = "errcode!=0", Code = "errcode", Description = "errors.0.text")]
        public interface IPetApi
        {
            [Get("/pets")] Task<string> GetPetsAsync();
        }
        """);

    [Fact]
    public void A_token_in_a_header_of_its_own_with_companions() => Snapshot.Verify("OwnHeader", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [AccessTokenUse(Name = "X-Access-Token")]
        [ApiParameter("X-Client", In = ParameterLocation.Header, Option = "ClientId")]
        [BaseAddress("https://api.example.org")]
        public interface IPetApi
        {
            [Get("/pets")] Task<string> GetPetsAsync();
        }
        """);

    [Fact]
    public void A_token_in_the_query_and_answers_that_reject_it() => Snapshot.Verify("TokenInQuery", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [AccessTokenUse(In = ParameterLocation.Query)]
        [TokenRejection(419)]
        [TokenRejection(200, Field = "error.code", Value = "40001")]
        public interface IPetApi;
        """);

    [Fact]
    public void An_authorization_header_with_another_scheme() => Snapshot.Verify("TokenScheme", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [AccessTokenUse(Scheme = "Token")]
        public interface IPetApi;
        """);

    [Fact]
    public void Tokens_that_are_used_in_one_way_per_flow() => Snapshot.Verify("UsePerFlow", """
        [OAuthProvider(Name = "App", TokenUrl = "https://auth.example.org/token")]
        [OAuthProvider(Name = "Tenant", TokenUrl = "https://auth.example.org/tenant", CredentialPrefix = "Tenant")]
        [OAuthProvider(Name = "Key", Flow = OAuthFlow.StaticToken)]
        [AccessTokenUse(Name = "X-Key", Flow = "Key")]
        [TokenRejection(403)]
        [TokenRejection(403, Field = "0.code", Value = "7", Flow = "Tenant")]
        [BaseAddress("https://api.example.org/v1")]
        [BaseAddress(FromTokenResponse = "instance_url", AllowedHosts = ["*.example.com"], Flow = "Tenant")]
        [BaseAddress("https://{host}/keys", Flow = "Key")]
        public interface IPetApi
        {
            [Get("/pets")] Task<string> GetPetsAsync();

            [Get("/tenants"), UseFlow("Tenant")] Task<string> GetTenantsAsync();

            [Get("/keys"), UseFlow("Key")] Task<string> GetKeysAsync();
        }
        """);

    [Fact]
    public void A_dialect_per_flow() => Snapshot.Verify("DialectPerFlow", """
        [OAuthProvider(
            Name = "User",
            Flow = OAuthFlow.AuthorizationCode,
            TokenUrl = "https://auth.example.org/token",
            AuthorizationUrl = "https://auth.example.org/authorize",
            Scopes = ["read", "write"],
            Pkce = PkceMethod.None)]
        [OAuthProvider(
            Name = "Service",
            Flow = OAuthFlow.JwtBearer,
            TokenUrl = "https://auth.example.org/token",
            ClientAuthentication = ClientAuthentication.Unidentified)]
        [TokenRequest(ScopeSeparator = ScopeSeparator.Plus, Flow = "User")]
        [TokenResponse(RefreshToken = RefreshTokenUse.None, Flow = "User")]
        [TokenResponseField("team", Flow = "User")]
        [TokenLifetime(From = LifetimeSource.Unknown, Flow = "User")]
        [TokenErrors(Code = "errcode", Flow = "User")]
        [TokenErrorCode("7", "invalid_grant", Flow = "User")]
        [TokenAssertion(Flow = "Service")]
        [TokenLifetime(From = LifetimeSource.Declared, DefaultSeconds = 3600, Flow = "Service")]
        [WithoutTokenParameter("grant_type", Flow = "Service")]
        public interface IPetApi;
        """);

    [Fact]
    public void An_address_that_the_token_response_tells() => Snapshot.Verify("TokenBaseAddress", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [BaseAddress(FromTokenResponse = "instance_url", AllowedHosts = ["*.example.com", "api.example.org"])]
        public interface IPetApi
        {
            [Get("/pets")] Task<string> GetPetsAsync();
        }
        """);

    [Fact]
    public void A_token_that_the_options_hold() => Snapshot.Verify("StaticToken", """
        [OAuthProvider(Flow = OAuthFlow.StaticToken)]
        [AccessTokenUse(Scheme = "")]
        [BaseAddress("https://api.example.org")]
        public interface IPetApi
        {
            [Get("/pets")] Task<string> GetPetsAsync();
        }
        """);

    [Fact]
    public void A_static_token_beside_a_flow() => Snapshot.Verify("StaticTokenBesideAFlow", """
        [OAuthProvider(Name = "Personal", Flow = OAuthFlow.StaticToken, CredentialPrefix = "Personal")]
        [OAuthProvider(Name = "App", TokenUrl = "https://auth.example.org/token")]
        [TokenResponse(TokenTypeOptional = true)]
        public interface IPetApi;
        """);

    [Fact]
    public void The_hook_of_a_flow_is_a_part_of_its_class()
    {
        var run = GeneratorRun.Of(Declare.File("""
            namespace Acme;

            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface IPetApi;

            public partial class PetApiFlow
            {
                static partial void OnResponseRead(PetApiTokenResponse response, ref TimeSpan lifetime) => lifetime = TimeSpan.FromSeconds(1);
            }
            """));

        Assert.Contains(run.Files.Keys, file => file.EndsWith("Flow.g.cs", StringComparison.Ordinal));
    }
}
