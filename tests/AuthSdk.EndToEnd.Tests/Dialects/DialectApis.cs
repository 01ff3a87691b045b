using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>The operation that all of them have.</summary>
public interface IPing
{
    [Get("/ping")]
    Task PingAsync(CancellationToken cancellationToken = default);
}

[OAuthProvider(TokenUrl = "https://auth.test/token", Scopes = ["a", "b"])]
[BaseAddress("https://api.test")]
internal interface IBasicApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.ClientSecretBasicUnencoded)]
[BaseAddress("https://api.test")]
internal interface IBasicUnencodedApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token?tenant=x", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenParameter("audience", Value = "x")]
[TokenParameter("tenant_id", Option = "TenantId")]
[BaseAddress("https://api.test")]
internal interface IPostApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.None)]
[BaseAddress("https://api.test")]
internal interface IPublicClientApi : IPing;

[OAuthProvider(
    TokenUrl = "https://auth.test/token",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    ParameterPlacement = ParameterPlacement.Json,
    Scopes = ["launch", "user/*.read", "openid", "profile"])]
[BaseAddress("https://api.test")]
internal interface IJsonApi : IPing;

[OAuthProvider(
    TokenUrl = "https://auth.test/token?v=1",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    ParameterPlacement = ParameterPlacement.Query)]
[BaseAddress("https://api.test")]
internal interface IQueryApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.Password,
    TokenUrl = "https://auth.test/token",
    Scopes = ["launch", "user/*.read", "openid", "profile"])]
[BaseAddress("https://api.test")]
internal interface IPasswordApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "https://auth.test/token",
    AuthorizationUrl = "https://auth.test/authorize",
    ClientAuthentication = ClientAuthentication.None)]
[BaseAddress("https://api.test")]
internal interface ICodeApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "https://auth.test/token",
    AuthorizationUrl = "https://{tenant}.auth.test/authorize?v=2",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    Scopes = ["a", "b"],
    Resources = ["https://api.test/"])]
[TokenRequest(ScopeSeparator = ScopeSeparator.Comma)]
[TokenParameter("appid", For = "client_id")]
[TokenParameter("access_type", Value = "offline", Grant = TokenGrant.Authorization)]
[TokenParameter("login_hint", Grant = TokenGrant.Authorization)]
[TokenParameter("audience", Value = "pets")]
[BaseAddress("https://api.test")]
internal interface ICodeDialectApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.DeviceCode,
    TokenUrl = "https://auth.test/token",
    DeviceAuthorizationUrl = "https://auth.test/device?for=token",
    ClientAuthentication = ClientAuthentication.None,
    Scopes = ["a", "b"])]
[BaseAddress("https://api.test")]
internal interface IDeviceApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.DeviceCode,
    TokenUrl = "https://auth.test/token",
    DeviceAuthorizationUrl = "https://auth.test/token/device",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    ParameterPlacement = ParameterPlacement.Json,
    Scopes = ["a", "b"])]
[TokenRequest(Grant = TokenGrant.DeviceAuthorization, Placement = ParameterPlacement.Form, ScopeSeparator = ScopeSeparator.Comma)]
[TokenParameter("appid", For = "client_id")]
[TokenParameter("code", For = "device_code")]
[TokenParameter("audience", Value = "pets", Grant = TokenGrant.DeviceAuthorization)]
[TokenParameter("device_name", Required = true)]
[TokenResponse(Envelope = "data")]
[TokenResponseField("verification_url", For = "verification_uri")]
[TokenResponseField("ttl", For = "expires_in")]
[TokenErrors(Code = "status")]
[TokenErrorCode("WAIT", "authorization_pending")]
[BaseAddress("https://api.test")]
internal interface IDeviceDialectApi : IPing;

[OAuthProvider(
    TokenUrl = "https://auth.test/token",
    IntrospectionUrl = "https://auth.test/token/introspect",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    Scopes = ["a"])]
[TokenParameter("X-Tenant", In = ParameterPlacement.Header, Value = "pets")]
[TokenParameter("audience", Value = "pets")]
[BaseAddress("https://api.test")]
internal interface IIntrospectingApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.TokenExchange,
    TokenUrl = "https://auth.test/token",
    Resources = ["https://one.test/api", "https://two.test/api"])]
[BaseAddress("https://api.test")]
internal interface IExchangeApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.JwtBearer,
    TokenUrl = "https://auth.test/token",
    ClientAuthentication = ClientAuthentication.Unidentified,
    Scopes = ["a", "b"])]
[TokenAssertion]
[BaseAddress("https://api.test")]
internal interface ISelfSignedApi : IPing;

[OAuthProvider(
    Name = "Account",
    Flow = OAuthFlow.JwtBearer,
    TokenUrl = "https://auth.test/token",
    ClientAuthentication = ClientAuthentication.Unidentified,
    Scopes = ["a", "b"])]
[TokenAssertion(
    Flow = "Account",
    Audience = "https://auth.test",
    LifetimeSeconds = 3600,
    Algorithm = SigningAlgorithm.PS256,
    ScopeClaim = true,
    SubjectOptional = true)]
[BaseAddress("https://api.test")]
internal interface IServiceAccountApi : IPing;

[OAuthProvider(Flow = OAuthFlow.JwtBearer, TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.Unidentified)]
[BaseAddress("https://api.test")]
internal interface IAssertionApi : IPing;
