using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Dialects;

[OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.test/token", RefreshUrl = "https://auth.test/token/refresh")]
[BaseAddress("https://api.test")]
internal interface IRefreshUrlApi : IPing;

[OAuthProvider(Name = "User", TokenUrl = "https://auth.test/token/user")]
[OAuthProvider(Name = "System", TokenUrl = "https://auth.test/token/system", CredentialPrefix = "System")]
[WithoutTokenParameter("grant_type", Flow = "System")]
[TokenRequest(Flow = "System", Placement = ParameterPlacement.Json, ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenResponse(Flow = "System", TokenTypeOptional = true)]
[TokenResponseField("site", Flow = "System")]
[TokenLifetime(From = LifetimeSource.Declared, DefaultSeconds = 60, Flow = "System")]
[TokenErrors(Code = "code", Flow = "System")]
[TokenErrorCode("7", "invalid_client", Flow = "System")]
[BaseAddress("https://api.test")]
internal interface ITwoFlowsApi
{
    [Get("/ping")]
    Task PingAsync(CancellationToken cancellationToken = default);

    [Get("/system"), UseFlow("System")]
    Task PingSystemAsync(CancellationToken cancellationToken = default);

    [Get("/open"), NoToken]
    Task PingOpenAsync(CancellationToken cancellationToken = default);
}

#pragma warning disable AUTH010 // What it sends is the question.
[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "https://auth.test/token",
    AuthorizationUrl = "https://auth.test/authorize",
    ClientAuthentication = ClientAuthentication.None,
    Pkce = PkceMethod.None)]
#pragma warning restore AUTH010
[BaseAddress("https://api.test")]
internal interface INoPkceApi : IPing;

[OAuthProvider(Metadata = "pets.oauth.json")]
[BaseAddress("https://api.test")]
internal interface IMetadataApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenResponse(RefreshToken = RefreshTokenUse.ExposeOnly)]
[TokenResponseField("text")]
[TokenResponseField("secret", TokenFieldType.Secret)]
[TokenResponseField("number", TokenFieldType.WholeNumber)]
[TokenResponseField("flag", TokenFieldType.Boolean)]
[TokenResponseField("seconds", TokenFieldType.UnixSeconds)]
[TokenResponseField("milliseconds", TokenFieldType.UnixMilliseconds)]
[TokenResponseField("iso", TokenFieldType.Iso8601)]
[BaseAddress("https://api.test")]
internal interface IFieldTypesApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", GrantType = "refresh_token", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenParameter("refresh_token", Option = "RefreshToken", Secret = true)]
[TokenResponse(RefreshToken = RefreshTokenUse.Refresh)]
[BaseAddress("https://api.test")]
internal interface IRefreshTokenSettingApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", RefreshUrl = "https://auth.test/token/extend", RevocationUrl = "https://auth.test/token/revoke", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenRequest(Grant = TokenGrant.Refresh, ClientAuthentication = ClientAuthentication.Unidentified)]
[TokenParameter("grant_type", For = "grant_type", Value = "extend", Grant = TokenGrant.Refresh)]
[TokenParameter("access_token", For = "refresh_token")]
[TokenResponse(RefreshToken = RefreshTokenUse.AccessToken)]
[BaseAddress("https://api.test")]
internal interface ITradingApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", CredentialPrefix = "App")]
[TokenParameter("client_id", Option = "AppClientId")]
[BaseAddress("https://api.test")]
internal interface INamedTwiceApi : IPing;
