using AuthSdk.EndToEnd.Tests.Dialects;

namespace AuthSdk.EndToEnd.Tests.Identities;

/// <summary>An API whose users have passwords of their own.</summary>
[OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.test/token", Scopes = ["a", "b"])]
[TokenParameter("audience")]
[BaseAddress("https://api.test")]
internal interface IUserApi : IPing;

/// <summary>An API whose user token is asked for with a client token.</summary>
[OAuthProvider(
    Name = "User",
    Flow = OAuthFlow.Password,
    TokenUrl = "https://auth.test/token/user",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    AuthorizedBy = "Client")]
[OAuthProvider(
    Name = "Client",
    TokenUrl = "https://auth.test/token/client",
    ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[BaseAddress("https://api.test")]
internal interface IChainedApi : IPing;

/// <summary>An API whose account token is asked for with the token of the person who signed in.</summary>
[OAuthProvider(
    Name = "Account",
    TokenUrl = "https://auth.test/token/account",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    AuthorizedBy = "Person")]
[OAuthProvider(
    Name = "Person",
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "https://auth.test/token/person",
    AuthorizationUrl = "https://auth.test/authorize",
    ClientAuthentication = ClientAuthentication.None)]
[BaseAddress("https://api.test")]
internal interface ISignedInApi : IPing;
