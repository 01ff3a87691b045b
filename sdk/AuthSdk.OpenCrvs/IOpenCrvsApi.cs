namespace AuthSdk.OpenCrvs;

/// <summary>
/// OpenCRVS 1.x: the Events API of 1.9, and the FHIR notifications, record search and locations of 1.3 to 1.9.
/// Version 2.x is <see cref="IOpenCrvs2Api"/>, the webhooks of 1.x are <see cref="IOpenCrvsWebhooksApi"/>.
/// </summary>
/// <remarks>
/// <para>
/// The token endpoint reads the query string only and names no lifetime: the JWT does. Scopes are fixed when the client is made.
/// There is no refresh. GraphQL refuses a token with status 200; that renews it as a 401 does.
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
[TokenErrorCode("Rate limit exceeded", "slow_down")]
[TokenLifetime(From = LifetimeSource.JwtExpiry, DefaultSeconds = 600)]
[TokenRejection(200, Field = "errors.0.extensions.code", Value = "UNAUTHENTICATED")]
[BaseAddress("https://gateway.{domain}")]
[JsonContext(typeof(OpenCrvsJsonContext))]
[ErrorResponse(typeof(OpenCrvsError))]
public interface IOpenCrvsApi : IOpenCrvs1Events, IOpenCrvsNotifications, IOpenCrvsRecordSearch, IOpenCrvsLocations
{
    /// <summary>Checks that the gateway accepts the token; the answer is the text <c>success</c>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/tokenTest")]
    Task<string> TestTokenAsync(CancellationToken cancellationToken = default);
}
