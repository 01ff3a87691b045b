using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

/// <summary>The operations that all of them have.</summary>
public interface IPets
{
    [Get("/pets?kind=cat")]
    Task<string> GetPetsAsync(CancellationToken cancellationToken = default);

    [Post("/pets")]
    Task AddPetAsync(CancellationToken cancellationToken = default);

    [Get("/photos")]
    Task<Stream> GetPhotosAsync(CancellationToken cancellationToken = default);
}

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenResponse(Format = TokenResponseFormat.Form, TokenTypeOptional = true)]
[TokenResponseField("site")]
[BaseAddress("https://api.test")]
internal interface IFormAnswerApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenResponse(Envelope = "result.data", TokenTypeOptional = true, ScopeSeparator = ',')]
[TokenResponseField("accessToken", For = "access_token")]
[TokenResponseField("auth.ttl", For = "expires_in")]
[TokenResponseField("auth.site.url")]
[TokenResponseField("auth.key", TokenFieldType.Secret)]
[TokenResponseField("since", TokenFieldType.UnixMilliseconds)]
[TokenResponseField("a..b", TokenFieldType.WholeNumber)]
[BaseAddress("https://api.test")]
internal interface IEnvelopeApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenResponse(TokenTypeOptional = true)]
[TokenResponseField("validUntil", For = "expires_at")]
[TokenLifetime(LifetimeSource.ExpiresIn, LifetimeSource.JwtExpiry, LifetimeSource.ExpiresAt, DefaultSeconds = 1800)]
[BaseAddress("https://api.test")]
internal interface IChainApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenLifetime(From = LifetimeSource.Unknown)]
[BaseAddress("https://api.test")]
internal interface IUnknownLifetimeApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenLifetime(From = LifetimeSource.Never)]
[BaseAddress("https://api.test")]
internal interface INeverApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenLifetime(From = LifetimeSource.Declared, DefaultSeconds = 600)]
[BaseAddress("https://api.test")]
internal interface IDeclaredApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenResponse(TokenType = "N_A", TokenTypeOptional = true)]
[TokenErrors(Code = "error.code", Description = "error.message", FailsWhen = "ok=false")]
[TokenErrorCode("1004", "invalid_client")]
[TokenErrorCode("E_BUSY", "temporarily_unavailable")]
[BaseAddress("https://api.test")]
internal interface INestedErrorApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenResponse(TokenTypeOptional = true)]
[TokenErrors(Code = "errcode", Description = "errors.0.text", FailsWhen = "errcode!=0")]
[BaseAddress("https://api.test")]
internal interface INumericErrorApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenErrors(Code = "0.errorCode", Description = "0.message")]
[TokenErrorCode("BAD_CLIENT", "invalid_client")]
[BaseAddress("https://api.test")]
internal interface IArrayErrorApi : IPets;

[OAuthProvider(Name = "App", TokenUrl = "https://auth.test/app")]
[OAuthProvider(Name = "Tenant", TokenUrl = "https://auth.test/tenant", CredentialPrefix = "Tenant")]
[TokenErrorCode("1", "invalid_client")]
[TokenErrorCode("1", "temporarily_unavailable", Flow = "Tenant")]
[TokenResponseField("ttl", For = "expires_in")]
[TokenResponseField("left", For = "expires_in", Flow = "Tenant")]
[BaseAddress("https://api.test")]
internal interface ICodesPerFlowApi
{
    [Get("/pets")]
    Task<string> GetPetsAsync(CancellationToken cancellationToken = default);

    [Get("/tenants"), UseFlow("Tenant")]
    Task<string> GetTenantsAsync(CancellationToken cancellationToken = default);
}

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenErrors(Code = "detail.code", Description = "detail.text", FailsWhen = "detail")]
[BaseAddress("https://api.test")]
internal interface IStringErrorApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenResponse(TokenTypeOptional = true)]
[BaseAddress("https://api.test")]
internal interface IHookApi : IPets;

internal partial class HookApiFlow
{
    public static HookApiTokenResponse? Seen { get; set; }

    static partial void OnResponseRead(HookApiTokenResponse response, ref TimeSpan lifetime)
    {
        Seen = response;
        if (response.Scope == "nothing")
        {
            throw new OAuthException(OAuthErrorKind.Protocol, "The server granted nothing.");
        }

        lifetime = TimeSpan.FromSeconds(77);
    }
}
