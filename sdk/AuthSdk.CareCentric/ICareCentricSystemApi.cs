namespace AuthSdk.CareCentric;

/// <summary>The CareCentric shared care record, on behalf of a system without a person.</summary>
/// <remarks>
/// Another identity server than <see cref="ICareCentricApi"/>'s, with another answer: no lifetime beside the JWT, and a refresh token that
/// is always null. Which operations accept the token depends on the onboarding.
/// </remarks>
[OAuthProvider(
    Flow = OAuthFlow.ClientCredentials,
    TokenUrl = "https://coret1.syhapp.com/vlive/hpca/oauth/token",
    ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenResponse(RefreshToken = RefreshTokenUse.None, OmitsScope = true)]
[TokenLifetime(From = LifetimeSource.JwtExpiry)]
[ApiParameter("Ocp-Apim-Subscription-Key", In = ParameterLocation.Header, Option = "SubscriptionKey", Optional = true, Secret = true)]
[JsonContext(typeof(CareCentricJsonContext))]
[ErrorResponse(typeof(OperationOutcome))]
public interface ICareCentricSystemApi : ICareCentricFhirOperations;
