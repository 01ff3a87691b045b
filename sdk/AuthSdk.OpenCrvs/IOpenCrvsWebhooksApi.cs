namespace AuthSdk.OpenCrvs;

/// <summary>The webhooks service of versions 1.3 to 1.9: it calls an address of yours when a birth or death is registered.</summary>
/// <remarks>
/// <para>
/// The service has a host of its own and its clients are of a type of their own, so it has options of its own. Its token is a client's of
/// <see cref="IOpenCrvsApi"/>, in the same dialect. Version 2.x has no such service.
/// </para>
/// <para>
/// Subscribing makes the service ask the address first: see <see cref="OpenCrvsWebhooks.AnswerChallenge"/>. What comes later is signed:
/// <see cref="OpenCrvsWebhooks.Verify"/>. In 1.9 only records of the older workflow are told of, not those made through the Events API.
/// </para>
/// </remarks>
[OAuthProvider(
    Flow = OAuthFlow.ClientCredentials,
    TokenUrl = "https://auth.{domain}/token",
    ParameterPlacement = ParameterPlacement.Query,
    ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenResponse(TokenTypeOptional = true, RefreshToken = RefreshTokenUse.None, OmitsScope = true, Claims = typeof(TokenClaims))]
[TokenErrorCode("Rate limit exceeded", "slow_down")]
[TokenLifetime(From = LifetimeSource.JwtExpiry, DefaultSeconds = 600)]
[BaseAddress("https://webhooks.{domain}")]
[JsonContext(typeof(OpenCrvsJsonContext))]
[ErrorResponse(typeof(WebhookError))]
public interface IOpenCrvsWebhooksApi
{
    /// <summary>Subscribes an address to a topic. Before it answers, the service sends a challenge to the address.</summary>
    /// <param name="webhook">The address, the topic, and the client's signing secret.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/webhooks")]
    Task SubscribeAsync([Body] NewWebhook webhook, CancellationToken cancellationToken = default);

    /// <summary>Lists the subscriptions of this client. The documentation says that it lists all.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/webhooks")]
    Task<WebhookList> ListWebhooksAsync(CancellationToken cancellationToken = default);

    /// <summary>Ends a subscription. The service says yes to an unknown id as well, and does not ask whose subscription it is.</summary>
    /// <param name="id">The id of the subscription.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/webhooks/{id}")]
    Task DeleteWebhookAsync(string id, CancellationToken cancellationToken = default);
}
