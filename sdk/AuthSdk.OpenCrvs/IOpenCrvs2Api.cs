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
[TokenErrorCode("Rate limit exceeded", "slow_down")]
[TokenLifetime(From = LifetimeSource.JwtExpiry, DefaultSeconds = 600)]
[BaseAddress("https://gateway.{domain}")]
[JsonContext(typeof(OpenCrvsJsonContext))]
[ErrorResponse(typeof(OpenCrvsError))]
public interface IOpenCrvs2Api : IOpenCrvs2Events, IOpenCrvs2Locations, IOpenCrvs2Integrations;
