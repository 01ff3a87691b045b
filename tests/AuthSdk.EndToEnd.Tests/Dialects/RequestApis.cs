namespace AuthSdk.EndToEnd.Tests.Dialects;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.ClientSecretPost, Scopes = ["read", "write"])]
#pragma warning disable AUTH034 // That it is a bad idea is the point.
[TokenRequest(Method = TokenRequestMethod.Get, ScopeSeparator = ScopeSeparator.Plus)]
#pragma warning restore AUTH034
internal interface IGetApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenRequest(Placement = ParameterPlacement.Header)]
internal interface IHeaderApi : IPing;

[OAuthProvider(
    TokenUrl = "https://auth.test/token",
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
internal interface IRenamedApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.ClientSecretPost, ParameterPlacement = ParameterPlacement.Json)]
[TokenParameter("grantType", For = "grant_type", Value = "machine")]
[TokenParameter("scope", For = "scope", Value = "full")]
[TokenParameter("v", Value = "{{2}}", In = ParameterPlacement.Query)]
internal interface IMixedApi : IPing;

[OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.test/token", Scopes = [])]
[TokenRequest(Grant = TokenGrant.Initial, ClientAuthentication = ClientAuthentication.ClientIdBasic)]
[TokenRequest(Grant = TokenGrant.Refresh, Placement = ParameterPlacement.Json, ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenParameter("refresh", For = "refresh_token")]
[TokenParameter("tenant", Option = "Tenant", Grant = TokenGrant.Refresh)]
[TokenParameter("device", Option = "Device")]
[WithoutTokenParameter("scope", Grant = TokenGrant.Refresh)]
internal interface IPerGrantApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.ClientSecretBearer)]
[TokenParameter("client_id", Option = "ClientId")]
internal interface IBearerApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.Unidentified)]
[TokenParameter("Authorization", In = ParameterPlacement.Header, Value = "Key {api_key}", Secret = true)]
internal interface ICustomSchemeApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.ClientSecretJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.HS512)]
internal interface ISecretJwtApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt, Scopes = ["system/*.read"])]
internal interface IKeyApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.PS256, AssertionAudience = "https://issuer.test")]
[WithoutTokenParameter("client_id")]
internal interface IIssuerApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.TlsClientAuth)]
internal interface ICertificateApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.TlsClientAuth, CertificateBoundTokens = true)]
internal interface IBoundApi : IPing;

[OAuthProvider(Metadata = "mtls.oauth.json", Issuer = "https://auth.test", ClientAuthentication = ClientAuthentication.TlsClientAuth)]
[BaseAddress("https://api.test")]
internal interface IAliasedApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.Password,
    TokenUrl = "https://auth.test/token",
    RevocationUrl = "https://auth.test/revoke",
    ClientAuthentication = ClientAuthentication.ClientSecretPost)]
internal interface IRevocableApi : IPing;

[OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.test/token")]
internal interface IHookedApi : IPing;

internal sealed partial class HookedApiFlow
{
    static partial void Customize(HookedApiTokenRequest request, AuthSdk.TokenEndpoint.TokenEndpointRequest message) =>
        message.AddHeader("X-Signature", new SecretString($"signed-{request.Username}"));

    static partial void Customize(HookedApiRefreshRequest request, AuthSdk.TokenEndpoint.TokenEndpointRequest message) =>
        message.Add("client", request.ClientId);
}

[OAuthProvider(TokenUrl = "https://auth.test/app/{installation}/tokens", ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[TokenRequest(AssertionAlgorithm = SigningAlgorithm.RS256)]
[TokenParameter("Authorization", For = "client_assertion", In = ParameterPlacement.Header, Value = "Bearer {client_assertion}")]
[WithoutTokenParameter("client_assertion_type")]
[WithoutTokenParameter("client_id")]
[WithoutTokenParameter("grant_type")]
internal interface IAssertionHeaderApi : IPing;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.ClientSecretJwt)]
[TokenParameter("client_secret", For = "client_assertion")]
[TokenParameter("secret_type", For = "client_assertion_type", Value = "jwt", In = ParameterPlacement.Query)]
internal interface IAssertionAsSecretApi : IPing;
