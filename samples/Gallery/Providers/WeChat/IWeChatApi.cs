using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.WeChat;

/// <summary>The server API of WeChat.</summary>
/// <remarks>
/// GET with everything in the query, also the secret; later the token, too. Errors have the status 200 and a number, from the token
/// endpoint as from the API.
/// <para>Source: getAccessToken: https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/en/miniapp/openapi/getaccesstoken.html</para>
/// <para>Source: Get the WeChat server IP address: https://developers.weixin.qq.com/doc/service/en/Basic_Information/Get_the_WeChat_server_IP_address.html</para>
/// <para>Source: Global error codes (in Chinese), with 40001, 40164 and 42001: https://developers.weixin.qq.com/doc/oplatform/developers/errCode</para>
/// <para>At second hand, from clients that others published: the status 200 of errors.</para>
/// </remarks>
#pragma warning disable AUTH034 // The provider documents no other way to ask for this token.
#pragma warning disable AUTH045 // The API reads the token nowhere else.
[OAuthProvider(
    TokenUrl = "https://api.weixin.qq.com/cgi-bin/token",
    GrantType = "client_credential",
    ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenRequest(Method = TokenRequestMethod.Get)]
[TokenParameter("appid", For = "client_id")]
[TokenParameter("secret", For = "client_secret")]
[TokenResponse(TokenTypeOptional = true, OmitsScope = true)]
[TokenErrors(Code = "errcode", Description = "errmsg", FailsWhen = "errcode!=0")]
[TokenErrorCode("-1", "temporarily_unavailable")]
[TokenErrorCode("40001", "invalid_client")]
[TokenErrorCode("40013", "invalid_client")]
[AccessTokenUse(In = ParameterLocation.Query)]
[TokenRejection(200, Field = "errcode", Value = "40001")]
[TokenRejection(200, Field = "errcode", Value = "42001")]
[BaseAddress("https://api.weixin.qq.com/cgi-bin")]
#pragma warning restore AUTH034, AUTH045
internal interface IWeChatApi
{
    /// <summary>The addresses that callbacks come from.</summary>
    [Get("/getcallbackip")]
    Task<string> GetCallbackAddressesAsync(CancellationToken cancellationToken = default);
}
