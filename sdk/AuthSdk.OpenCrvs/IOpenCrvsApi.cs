using System.Text.Json.Nodes;

namespace AuthSdk.OpenCrvs;

/// <summary>
/// OpenCRVS 1.x: the Events API of 1.9, and the FHIR notifications, record search and locations of 1.3 to 1.9.
/// Version 2.x is <see cref="IOpenCrvs2Api"/>.
/// </summary>
/// <remarks>
/// <para>
/// The token endpoint reads the query string only and names no lifetime: the JWT does. Scopes are fixed when the client is made.
/// There is no refresh.
/// </para>
/// <para>
/// Two further flows exchange a token about one record, handed to a country's integration, for one that may confirm it:
/// <c>ActionConfirmation</c> from 1.9 on, <c>RecordConfirmation</c> from 1.7 to 1.9.
/// </para>
/// </remarks>
[OAuthProvider(
    Name = "Client",
    Flow = OAuthFlow.ClientCredentials,
    TokenUrl = "https://auth.{domain}/token",
    ParameterPlacement = ParameterPlacement.Query,
    ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[OAuthProvider(
    Name = "ActionConfirmation",
    Flow = OAuthFlow.TokenExchange,
    TokenUrl = "https://auth.{domain}/token",
    GrantType = "urn:opencrvs:oauth:grant-type:token-exchange",
    ParameterPlacement = ParameterPlacement.Query,
    ClientAuthentication = ClientAuthentication.Unidentified)]
[TokenParameter("subject_token_type", Value = "urn:ietf:params:oauth:token-type:access_token", Flow = "ActionConfirmation")]
[TokenParameter("requested_token_type", Value = "urn:opencrvs:oauth:token-type:single_record_token", Flow = "ActionConfirmation")]
[TokenParameter("event_id", Required = true, Flow = "ActionConfirmation")]
[TokenParameter("action_id", Required = true, Flow = "ActionConfirmation")]
[OAuthProvider(
    Name = "RecordConfirmation",
    Flow = OAuthFlow.TokenExchange,
    TokenUrl = "https://auth.{domain}/token",
    GrantType = "urn:opencrvs:oauth:grant-type:token-exchange",
    ParameterPlacement = ParameterPlacement.Query,
    ClientAuthentication = ClientAuthentication.Unidentified)]
[TokenParameter("subject_token_type", Value = "urn:ietf:params:oauth:token-type:access_token", Flow = "RecordConfirmation")]
[TokenParameter("requested_token_type", Value = "urn:opencrvs:oauth:token-type:single_record_token", Flow = "RecordConfirmation")]
[TokenParameter("record_id", Required = true, Flow = "RecordConfirmation")]
[TokenResponse(TokenTypeOptional = true, RefreshToken = RefreshTokenUse.None, OmitsScope = true, Claims = typeof(TokenClaims))]
[TokenLifetime(From = LifetimeSource.JwtExpiry, DefaultSeconds = 600)]
[BaseAddress("https://gateway.{domain}")]
[JsonContext(typeof(OpenCrvsJsonContext))]
public interface IOpenCrvsApi
{
    /// <summary>Creates an event. Version 1.9.</summary>
    /// <param name="newEvent">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events")]
    Task<EventDocument> CreateEventAsync([Body] NewEvent newEvent, CancellationToken cancellationToken = default);

    /// <summary>Sends what is known of an event, perhaps incompletely. Version 1.9.</summary>
    /// <param name="action">The notification.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/notifications")]
    Task<EventDocument> NotifyEventAsync([Body] ActionRequest action, CancellationToken cancellationToken = default);

    /// <summary>Searches for events. Version 1.9.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/search")]
    Task<EventSearchResult> SearchEventsAsync([Body] EventSearch search, CancellationToken cancellationToken = default);

    /// <summary>Asks for a correction of a registered event. Version 1.9.</summary>
    /// <param name="action">The correction, with <see cref="ActionRequest.Type"/> <c>REQUEST_CORRECTION</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/correction/request")]
    Task<EventDocument> RequestCorrectionAsync([Body] ActionRequest action, CancellationToken cancellationToken = default);

    /// <summary>Notifies a birth or death as a FHIR document bundle. Some mistakes of the caller are answered with 500.</summary>
    /// <param name="bundle">A bundle that starts with a Composition and a Task.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/notification")]
    Task<NotificationOutcome> SendNotificationAsync([Body] JsonObject bundle, CancellationToken cancellationToken = default);

    /// <summary>Searches for records through GraphQL; 2,000 searches a day.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/graphql")]
    Task<RecordSearchResponse> SearchRecordsAsync([Body] RecordSearchRequest search, CancellationToken cancellationToken = default);

    /// <summary>Lists locations. Needs no token.</summary>
    /// <param name="type">One of <see cref="LocationTypes"/>.</param>
    /// <param name="status">Such as <c>active</c>.</param>
    /// <param name="name">A name.</param>
    /// <param name="count">How many at most; 0 means all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/location")]
    [NoToken]
    Task<FhirLocationBundle> ListLocationsAsync(
        string type,
        string? status = null,
        string? name = null,
        [AliasAs("_count")] int count = 0,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a location. Needs no token.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/location/{id}")]
    [NoToken]
    Task<FhirLocation> GetLocationAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Checks that the gateway accepts the token; the answer is the text <c>success</c>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/tokenTest")]
    Task<string> TestTokenAsync(CancellationToken cancellationToken = default);
}
