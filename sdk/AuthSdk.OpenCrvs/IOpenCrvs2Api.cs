namespace AuthSdk.OpenCrvs;

/// <summary>OpenCRVS 2.x: the Events API. Versions 1.x are <see cref="IOpenCrvsApi"/>.</summary>
/// <remarks>
/// <para>
/// The token endpoint moved to the gateway and reads a JSON object. It names no lifetime: the JWT does. Scopes are fixed when the client
/// is made. There is no refresh.
/// </para>
/// <para>The flow <c>ActionConfirmation</c> exchanges a token about one action for one that may confirm or reject it.</para>
/// </remarks>
[OAuthProvider(
    Name = "Client",
    Flow = OAuthFlow.ClientCredentials,
    TokenUrl = "https://gateway.{domain}/auth/token",
    ParameterPlacement = ParameterPlacement.Json,
    ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[OAuthProvider(
    Name = "ActionConfirmation",
    Flow = OAuthFlow.TokenExchange,
    TokenUrl = "https://gateway.{domain}/auth/token",
    GrantType = "urn:opencrvs:oauth:grant-type:token-exchange",
    ParameterPlacement = ParameterPlacement.Json,
    ClientAuthentication = ClientAuthentication.Unidentified)]
[TokenParameter("subject_token_type", Value = "urn:ietf:params:oauth:token-type:access_token", Flow = "ActionConfirmation")]
[TokenParameter("requested_token_type", Value = "urn:opencrvs:oauth:token-type:single_record_token", Flow = "ActionConfirmation")]
[TokenParameter("event_id", Required = true, Flow = "ActionConfirmation")]
[TokenParameter("action_id", Required = true, Flow = "ActionConfirmation")]
[TokenResponse(TokenTypeOptional = true, RefreshToken = RefreshTokenUse.None, OmitsScope = true, Claims = typeof(TokenClaims))]
[TokenLifetime(From = LifetimeSource.JwtExpiry, DefaultSeconds = 600)]
[BaseAddress("https://gateway.{domain}")]
[JsonContext(typeof(OpenCrvsJsonContext))]
public interface IOpenCrvs2Api
{
    /// <summary>Creates an event.</summary>
    /// <param name="newEvent">What to create, with <see cref="NewEvent.CreatedAtLocation"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events")]
    Task<EventDocument> CreateEventAsync([Body] NewEvent newEvent, CancellationToken cancellationToken = default);

    /// <summary>Sends what is known of an event, perhaps incompletely.</summary>
    /// <param name="eventId">The id of the event.</param>
    /// <param name="action">The notification.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/{eventId}/notify")]
    Task<EventDocument> NotifyEventAsync(string eventId, [Body] ActionRequest action, CancellationToken cancellationToken = default);

    /// <summary>Creates an event and notifies it in one call.</summary>
    /// <param name="notification">The event.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/notify")]
    Task<EventDocument> CreateAndNotifyEventAsync([Body] EventNotification notification, CancellationToken cancellationToken = default);

    /// <summary>Gets an event. The event itself records that it was read.</summary>
    /// <param name="eventId">The id of the event. One that the client may not see is answered with 404.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/events/events/{eventId}")]
    Task<EventDocument> GetEventAsync(string eventId, CancellationToken cancellationToken = default);

    /// <summary>Searches for events. Searches by clients are audited.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/search")]
    Task<EventSearchResult> SearchEventsAsync([Body] EventSearch search, CancellationToken cancellationToken = default);

    /// <summary>Asks for a correction of a registered event.</summary>
    /// <param name="eventId">The id of the event.</param>
    /// <param name="action">The correction, with <see cref="ActionRequest.Type"/> <c>REQUEST_CORRECTION</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/{eventId}/correction/request")]
    Task<EventDocument> RequestCorrectionAsync(string eventId, [Body] ActionRequest action, CancellationToken cancellationToken = default);

    /// <summary>Downloads the configuration of the country's event types: JSON whose shape differs per version.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/events/config")]
    Task<Stream> GetConfigurationAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists locations.</summary>
    /// <param name="locationType">One of <see cref="LocationTypes"/>.</param>
    /// <param name="externalId">The id in another system.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/events/locations")]
    Task<IReadOnlyList<Location>> ListLocationsAsync(
        string? locationType = null,
        string? externalId = null,
        CancellationToken cancellationToken = default);
}
