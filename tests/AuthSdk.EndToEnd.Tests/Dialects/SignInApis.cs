namespace AuthSdk.EndToEnd.Tests.Dialects;

[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "https://auth.test/token",
    AuthorizationUrl = "https://auth.test/authorize",
    Issuer = "https://auth.test/pets",
    ClientAuthentication = ClientAuthentication.None)]
[BaseAddress("https://api.test")]
internal interface IIssuedCodeApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "https://auth.test/token",
    AuthorizationUrl = "https://{tenant}.auth.test/authorize?v=2",
    PushedAuthorizationRequestUrl = "https://{tenant}.auth.test/token/par?v=3",
    Scopes = ["a", "b"],
    Resources = ["https://api.test/"])]
[TokenRequest(Placement = ParameterPlacement.Json, ScopeSeparator = ScopeSeparator.Comma)]
[TokenParameter("appid", For = "client_id")]
[TokenParameter("access_type", Value = "offline", Grant = TokenGrant.Authorization)]
[TokenParameter("login_hint", Grant = TokenGrant.Authorization)]
[TokenParameter("X-Region", In = ParameterPlacement.Header, Value = "eu")]
[TokenParameter("audience", Value = "pets")]
[BaseAddress("https://api.test")]
internal interface IPushedApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "https://auth.test/token",
    AuthorizationUrl = "https://auth.test/authorize",
    PushedAuthorizationRequestUrl = "https://auth.test/token/par",
    ClientAuthentication = ClientAuthentication.PrivateKeyJwt)]
[BaseAddress("https://api.test")]
internal interface IPushedAssertionApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "https://auth.test/token",
    AuthorizationUrl = "https://auth.test/authorize",
    PushedAuthorizationRequestUrl = "https://auth.test/token/par",
    ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[BaseAddress("https://api.test")]
internal interface IPushedPostApi : IPing;
