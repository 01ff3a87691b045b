using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[AccessTokenUse(Scheme = "Token")]
[BaseAddress("https://api.test")]
internal interface ISchemeApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[AccessTokenUse(Scheme = "")]
[BaseAddress("https://api.test")]
internal interface IBareAuthorizationApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[AccessTokenUse(Name = "X-Access-Token")]
[ApiParameter("X-Client", In = ParameterLocation.Header, Option = "ClientId")]
[ApiParameter("X-Secret", In = ParameterLocation.Header, Option = "ClientSecret", Secret = true)]
[ApiParameter("X-Version", In = ParameterLocation.Header, Value = "2")]
[BaseAddress("https://api.test")]
internal interface IOwnHeaderApi : IPets;

#pragma warning disable AUTH045 // The provider of this test reads the token nowhere else.
[OAuthProvider(TokenUrl = "https://auth.test/token")]
[AccessTokenUse(In = ParameterLocation.Query, Name = "auth")]
[TokenRejection(403)]
[BaseAddress("https://api.test")]
internal interface IQueryTokenApi : IPets;
#pragma warning restore AUTH045

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenRejection(500, Field = "detail.0", Value = "Server Error: AttributeError")]
[TokenRejection(200, Field = "errcode", Value = "40001")]
[TokenRejection(419)]
[BaseAddress("https://api.test")]
internal interface IRejectingApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[TokenRejection(200, Field = "0.code", Value = "7")]
[BaseAddress("https://api.test")]
internal interface IArrayRejectingApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[BaseAddress(FromTokenResponse = "instance_url", AllowedHosts = ["*.example.com", "api.example.org"])]
internal interface IInstanceApi : IPets;

[OAuthProvider(Flow = OAuthFlow.StaticToken)]
[BaseAddress("https://api.test")]
internal interface IStaticTokenApi : IPets;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[ApiParameter("v", Value = "2 b")]
[ApiParameter("partner", Option = "Partner")]
[ApiParameter("trace", Option = "Trace", Optional = true)]
[ApiParameter("study")]
[ApiParameter("X-Version", In = ParameterLocation.Header, Value = "3")]
[ApiParameter("X-Partner", In = ParameterLocation.Header, Option = "Partner")]
[ApiParameter("X-Key", In = ParameterLocation.Header, Option = "ApiKey", Secret = true)]
[ApiParameter("X-Trace", In = ParameterLocation.Header, Option = "Trace", Optional = true)]
[ApiParameter("X-Actor", In = ParameterLocation.Header)]
[BaseAddress("https://api.test")]
internal interface IEveryParameterApi
{
    [Get("/pets")]
    Task<string> GetPetsAsync(string study, [Header("X-Actor")] string actor, CancellationToken cancellationToken = default);

    [Get("/status"), WithoutApiParameter("study"), WithoutApiParameter("X-Actor"), WithoutApiParameter("v"), WithoutApiParameter("X-Key")]
    Task<string> GetStatusAsync(CancellationToken cancellationToken = default);
}

[OAuthProvider(Name = "User", Flow = OAuthFlow.Password, TokenUrl = "https://auth.test/user", ClientAuthentication = ClientAuthentication.None, AuthorizedBy = "App")]
[OAuthProvider(Name = "App", TokenUrl = "https://auth.test/token")]
[BaseAddress(FromTokenResponse = "instance_url", AllowedHosts = ["*.example.com"])]
internal interface IChainedInstanceApi
{
    [Get("/pets")]
    Task<string> GetPetsAsync(CancellationToken cancellationToken = default);
}

[OAuthProvider(Name = "App", TokenUrl = "https://auth.test/app")]
[OAuthProvider(Name = "Tenant", TokenUrl = "https://auth.test/tenant", CredentialPrefix = "Tenant")]
[OAuthProvider(Name = "Key", Flow = OAuthFlow.StaticToken)]
[AccessTokenUse(Scheme = "Tenant", Flow = "Tenant")]
[AccessTokenUse(Name = "X-Key", Flow = "Key")]
[TokenRejection(403)]
[TokenRejection(403, Field = "0.code", Value = "7", Flow = "Tenant")]
[BaseAddress("https://app.test/v1")]
[BaseAddress(FromTokenResponse = "instance_url", AllowedHosts = ["*.example.com"], Flow = "Tenant")]
[BaseAddress("https://{keyHost}/keys", Flow = "Key")]
internal interface IUsePerFlowApi
{
    [Get("/pets")]
    Task<string> GetPetsAsync(CancellationToken cancellationToken = default);

    [Get("/tenants"), UseFlow("Tenant")]
    Task<string> GetTenantsAsync(CancellationToken cancellationToken = default);

    [Get("/keyed"), UseFlow("Key")]
    Task<string> GetKeyedAsync(CancellationToken cancellationToken = default);
}
