using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Douyin;

/// <summary>The open platform of Douyin, for what needs no user.</summary>
/// <remarks>
/// The grant type lacks its last letter, everything in the answer lies under data, errors have the status 200 and a number, and the
/// token has a header of its own.
/// <para>Source: Generate client-token (in Chinese): https://developer.open-douyin.com/docs/resource/zh-CN/local-life/develop/OpenAPI/preparation/client_token</para>
/// <para>Source: Get the credential of an application, with an answer that is an error (in Chinese): https://developer.open-douyin.com/docs/resource/zh-CN/live-interactive-tools/development/open-api/app-auth-token</para>
/// <para>At second hand, from clients that others published: the path of the call.</para>
/// </remarks>
[OAuthProvider(
    TokenUrl = "https://open.douyin.com/oauth/client_token/",
    GrantType = "client_credential",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    ParameterPlacement = ParameterPlacement.Json)]
[TokenParameter("client_key", For = "client_id")]
[TokenResponse(Envelope = "data", TokenTypeOptional = true, OmitsScope = true)]
[TokenErrors(Code = "data.error_code", Description = "data.description", FailsWhen = "data.error_code!=0")]
[TokenErrorCode("10003", "invalid_client")]
[TokenErrorCode("10013", "invalid_client")]
[TokenErrorCode("10020", "slow_down")]
[AccessTokenUse(Name = "access-token")]
[BaseAddress("https://open.douyin.com")]
internal interface IDouyinApi
{
    /// <summary>Which shops of the platform those of a merchant are.</summary>
    [Get("/goodlife/v1/poi/match/relation/query/")]
    Task<string> GetShopRelationsAsync([AliasAs("ext_ids")] string shops, CancellationToken cancellationToken = default);
}
