namespace AuthSdk.Kmhfr;

/// <summary>The Kenya Master Health Facility Registry: health facilities, community health units and administrative units.</summary>
/// <remarks>
/// <para>
/// A person signs in with the password grant (RFC 6749 section 4.3) through a confidential client. Tokens are opaque and live
/// 36,000 seconds; every refresh rotates the refresh token and revokes the old pair.
/// </para>
/// <para>
/// There are two generations of the server in public code, and this client speaks both. Production most likely runs the older one, which is
/// not certain; where they differ, the members say so.
/// </para>
/// <para>
/// The older server generation takes a dead token for no token, and its lists then fail with 500 over the user that is not there. That
/// answer is taken for a rejection of the token: it is renewed once, and the call repeated once.
/// </para>
/// <para>The server puts HTML first among its formats, so each call asks for JSON. Every route ends in a slash.</para>
/// </remarks>
[OAuthProvider(
    Flow = OAuthFlow.Password,
    TokenUrl = "{server}/o/token/",
    RevocationUrl = "{server}/o/revoke_token/",
    ClientAuthentication = ClientAuthentication.ClientSecretBasic,
    Scopes = ["read"])]
[TokenRejection(500, Field = "detail.0", Value = "Server Error: AttributeError")]
[Server("Production", "https://api.kmhfr.health.go.ke")]
[Server("Predecessor", "https://api.kmhfl.health.go.ke")]
[Server("Test", "https://api.kmhfltest.health.go.ke")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(KmhfrJsonContext))]
[ErrorResponse(typeof(KmhfrError))]
[Headers("Accept: application/json")]
public interface IKmhfrApi :
    IKmhfrFacilities,
    IKmhfrFacilityLookups,
    IKmhfrFacilityWorkflow,
    IKmhfrCommunityUnits,
    IKmhfrAdministration,
    IKmhfrGeography,
    IKmhfrUsers;
