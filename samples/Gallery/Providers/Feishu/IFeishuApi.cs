using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Feishu;

/// <summary>Feishu, and Lark, which is the same elsewhere.</summary>
/// <remarks>
/// A request of two fields and an answer of four, none of them with its standard name. Code 0 is success; errors may have the status 200,
/// too. There is a newer token endpoint which does as the RFC says; this one is still documented.
/// <para>Source: Custom apps get a tenant_access_token (in Chinese): https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal</para>
/// <para>Source: the newer endpoint (in Chinese): https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/tenant_access_token</para>
/// <para>At second hand, from the provider's own client larksuite/oapi-sdk-go: the path of the call.</para>
/// <para>At second hand, from a report to the provider's own client larksuite/oapi-sdk-java (issue 33): the status 200 and the code 10003.</para>
/// </remarks>
[OAuthProvider(
    TokenUrl = "{server}/open-apis/auth/v3/tenant_access_token/internal",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    ParameterPlacement = ParameterPlacement.Json)]
[TokenParameter("app_id", For = "client_id")]
[TokenParameter("app_secret", For = "client_secret")]
[WithoutTokenParameter("grant_type")]
[TokenResponse(TokenTypeOptional = true, OmitsScope = true)]
[TokenResponseField("tenant_access_token", For = "access_token")]
[TokenResponseField("expire", For = "expires_in")]
[TokenErrors(Code = "code", Description = "msg", FailsWhen = "code!=0")]
[Server("Feishu", "https://open.feishu.cn")]
[Server("Lark", "https://open.larksuite.com")]
[BaseAddress("{server}/open-apis")]
internal interface IFeishuApi
{
    /// <summary>The tenant that the app is installed in.</summary>
    [Get("/tenant/v2/tenant/query")]
    Task<string> GetTenantAsync(CancellationToken cancellationToken = default);
}
