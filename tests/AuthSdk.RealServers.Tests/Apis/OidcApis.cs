using System.Text.Json.Serialization;
using AuthSdk.Http;

namespace AuthSdk.RealServers.Tests.Apis;

/// <summary>The resource behind oidc-provider; it answers with what the token says.</summary>
internal interface IRecords
{
    [Get("/records")]
    Task<RecordsAnswer> GetAsync(CancellationToken cancellationToken = default);
}

internal sealed record RecordsAnswer(string ClientId, string? Scope, string? Aud);

/// <summary>The person whose token it is.</summary>
internal sealed record PersonAnswer(string Sub);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(RecordsAnswer))]
[JsonSerializable(typeof(PersonAnswer))]
internal sealed partial class OidcJsonContext : JsonSerializerContext;

[OAuthProvider(TokenUrl = "{server}/token", Scopes = ["read"])]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IRecordsApi : IRecords;

[OAuthProvider(TokenUrl = "{server}/token", ClientAuthentication = ClientAuthentication.ClientSecretPost, Scopes = ["read"])]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IRecordsPostApi : IRecords;

[OAuthProvider(TokenUrl = "{server}/token", ClientAuthentication = ClientAuthentication.ClientSecretBasicUnencoded, Scopes = ["read"])]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IRecordsUnencodedApi : IRecords;

[OAuthProvider(
    TokenUrl = "{server}/token",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    ParameterPlacement = ParameterPlacement.Json)]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IRecordsJsonApi : IRecords;

[OAuthProvider(
    TokenUrl = "{server}/token",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    ParameterPlacement = ParameterPlacement.Query)]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IRecordsQueryApi : IRecords;

[OAuthProvider(TokenUrl = "{server}/token", GrantType = "urn:example:unheard-of")]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IRecordsUnheardOfGrantApi : IRecords;

[OAuthProvider(TokenUrl = "{server}/token", ClientAuthentication = ClientAuthentication.None)]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IRecordsPublicApi : IRecords;

[OAuthProvider(TokenUrl = "{server}/token", Scopes = ["read"], Resources = ["https://records.example/"])]
[TokenLifetime(From = LifetimeSource.JwtExpiry)]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IRecordsResourceApi : IRecords;

[OAuthProvider(TokenUrl = "{server}/token", Scopes = ["read"], Resources = ["https://reports.example/"])]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IReportsResourceApi : IRecords;

[OAuthProvider(TokenUrl = "{server}/token", Scopes = ["read"], Resources = ["https://unknown.example/"])]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IUnknownResourceApi : IRecords;

[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "{server}/token",
    AuthorizationUrl = "{server}/auth",
    ClientAuthentication = ClientAuthentication.None)]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IPersonApi
{
    [Get("/me")]
    Task<PersonAnswer> GetAsync(CancellationToken cancellationToken = default);
}

[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "{server}/token",
    AuthorizationUrl = "{server}/auth",
    ClientAuthentication = ClientAuthentication.None,
    Scopes = ["openid", "offline_access"])]
[TokenParameter("prompt", Value = "consent", Grant = TokenGrant.Authorization)]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IBrowserApi
{
    [Get("/me")]
    Task<PersonAnswer> GetAsync(CancellationToken cancellationToken = default);
}

[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "{server}/token",
    AuthorizationUrl = "{server}/auth",
    PushedAuthorizationRequestUrl = "{server}/request",
    Scopes = ["openid", "offline_access"])]
[TokenParameter("prompt", Value = "consent", Grant = TokenGrant.Authorization)]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IPushingApi
{
    [Get("/me")]
    Task<PersonAnswer> GetAsync(CancellationToken cancellationToken = default);
}

[OAuthProvider(
    Flow = OAuthFlow.DeviceCode,
    TokenUrl = "{server}/token",
    DeviceAuthorizationUrl = "{server}/device/auth",
    ClientAuthentication = ClientAuthentication.None,
    Scopes = ["openid"])]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IDeviceApi
{
    [Get("/me")]
    Task<PersonAnswer> GetAsync(CancellationToken cancellationToken = default);
}

[OAuthProvider(TokenUrl = "{server}/token", IntrospectionUrl = "{server}/token/introspection", RevocationUrl = "{server}/token/revocation", Scopes = ["read"])]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IIntrospectedApi : IRecords;

[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "{server}/token",
    AuthorizationUrl = "{server}/auth",
    RevocationUrl = "{server}/token/revocation",
    ClientAuthentication = ClientAuthentication.None,
    Scopes = ["openid", "offline_access"],
    DPoPBoundTokens = true)]
[TokenParameter("prompt", Value = "consent", Grant = TokenGrant.Authorization)]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IBoundPersonApi
{
    [Get("/me")]
    Task<PersonAnswer> GetAsync(CancellationToken cancellationToken = default);
}

[OAuthProvider(
    TokenUrl = "{server}/token",
    IntrospectionUrl = "{server}/token/introspection",
    Scopes = ["read"],
    DPoPBoundTokens = true,
    DPoPAlgorithm = SigningAlgorithm.ES256)]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(OidcJsonContext))]
internal interface IBoundRecordsApi : IRecords;
