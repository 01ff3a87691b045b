namespace AuthSdk.EndToEnd.Tests.Dialects;

[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "https://auth.test/token",
    AuthorizationUrl = "https://auth.test/authorize",
    Issuer = "https://auth.test/pets",
    ClientAuthentication = ClientAuthentication.None)]
[BaseAddress("https://api.test")]
internal interface IIssuedCodeApi : IPing;
