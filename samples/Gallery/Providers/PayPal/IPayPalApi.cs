using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.PayPal;

/// <summary>The REST API of PayPal.</summary>
/// <remarks>
/// As the RFC has it, with two servers that each have a token endpoint and the API, and with fields of the provider's own in the
/// answer.
/// <para>Source: Authentication: https://developer.paypal.com/api/rest/authentication/</para>
/// <para>Source: Get started with PayPal REST APIs, with an answer: https://developer.paypal.com/api/rest/</para>
/// </remarks>
[OAuthProvider(TokenUrl = "{server}/v1/oauth2/token")]
[TokenResponseField("app_id")]
[TokenResponseField("nonce")]
[Server("Production", "https://api-m.paypal.com")]
[Server("Sandbox", "https://api-m.sandbox.paypal.com")]
[BaseAddress("{server}")]
internal interface IPayPalApi
{
    /// <summary>The invoices of the merchant.</summary>
    [Get("/v2/invoicing/invoices")]
    Task<string> GetInvoicesAsync(CancellationToken cancellationToken = default);
}
