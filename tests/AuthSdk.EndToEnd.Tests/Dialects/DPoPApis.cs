using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Dialects;

[OAuthProvider(
    Flow = OAuthFlow.Password,
    TokenUrl = "https://auth.test/token?tenant=1",
    RevocationUrl = "https://auth.test/revoke",
    IntrospectionUrl = "https://auth.test/introspect",
    Scopes = ["a", "b"],
    DPoPBoundTokens = true)]
public interface IBoundPasswordApi
{
    [Get("/pets/{id}")]
    Task GetAsync(string id, [Query] string? sort = null, CancellationToken cancellationToken = default);

    [Put("/pets/{id}")]
    Task<string> PutAsync(string id, [Body] string pet, CancellationToken cancellationToken = default);
}

[OAuthProvider(TokenUrl = "https://auth.test/token", DPoPBoundTokens = true, DPoPAlgorithm = SigningAlgorithm.ES384)]
public interface IBoundAlgorithmApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    TokenUrl = "https://auth.test/token",
    AuthorizationUrl = "https://auth.test/authorize",
    ClientAuthentication = ClientAuthentication.None,
    DPoPBoundTokens = true)]
public interface IBoundCodeApi : IPing;

[OAuthProvider(
    Flow = OAuthFlow.DeviceCode,
    TokenUrl = "https://auth.test/token",
    DeviceAuthorizationUrl = "https://auth.test/device",
    ClientAuthentication = ClientAuthentication.None,
    DPoPBoundTokens = true)]
public interface IBoundDeviceApi : IPing;

[OAuthProvider(Name = "App", TokenUrl = "https://auth.test/app")]
[OAuthProvider(
    Name = "User",
    TokenUrl = "https://auth.test/user",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    AuthorizedBy = "App",
    DPoPBoundTokens = true)]
[TokenErrors(Code = "fault", Flow = "User")]
public interface IBoundChainApi
{
    [Get("/me"), UseFlow("User")]
    Task GetMeAsync(CancellationToken cancellationToken = default);

    [Get("/status")]
    Task GetStatusAsync(CancellationToken cancellationToken = default);
}

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.None, DPoPBoundTokens = true)]
public interface IBoundPingApi : IPing;
