namespace AuthSdk.CareCentric;

/// <summary>The CareCentric shared care record, on behalf of a person.</summary>
/// <remarks>
/// The person's role, groups and the client's agreement decide what the token opens. The token URL is that of development and test;
/// the address for production, like the FHIR base address, is told at onboarding. Renewal is a new sign-in: no refresh is documented.
/// </remarks>
[OAuthProvider(
    Flow = OAuthFlow.Password,
    TokenUrl = "https://prv-is.grhapp.com/connect/token",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    Scopes = ["launch", "user/*.read", "openid", "profile"])]
[TokenResponse(RefreshToken = RefreshTokenUse.None)]
[TokenLifetime(LifetimeSource.ExpiresIn, LifetimeSource.JwtExpiry)]
[ApiParameter("Ocp-Apim-Subscription-Key", In = ParameterLocation.Header, Option = "SubscriptionKey", Optional = true, Secret = true)]
[JsonContext(typeof(CareCentricJsonContext))]
public interface ICareCentricApi : ICareCentricFhirOperations;
