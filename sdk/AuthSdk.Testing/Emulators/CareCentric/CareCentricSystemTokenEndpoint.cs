using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary><c>/vlive/hpca/oauth/token</c>: client credentials; no lifetime in the answer, and a refresh token that is null.</summary>
internal sealed class CareCentricSystemTokenEndpoint(CareCentricEmulatorOptions options, IssuedTokens accessTokens)
{
    private const string Issuer = "https://core.carecentric.test";
    private static readonly string[] RequiredParameters = ["grant_type", "client_id", "client_secret"];
    private static readonly string[] PermittedApis = ["PatientSearch", "Fhir"];

    private readonly JwtIssuer _signer = JwtIssuer.Rs256();

    public EmulatedResponse Answer(RecordedRequest request)
    {
        var form = request.FormParameters;

        if (Array.Exists(RequiredParameters, name => form.IsRepeated(name) || string.IsNullOrEmpty(form[name])))
        {
            return Refuse(OAuthError.InvalidRequest);
        }

        if (form["grant_type"] != "client_credentials")
        {
            return Refuse(OAuthError.UnsupportedGrantType);
        }

        if (form["client_id"] != options.SystemClientId || form["client_secret"] != options.SystemClientSecret)
        {
            return Refuse(OAuthError.InvalidClient);
        }

        // This server has no scopes: what the token allows was agreed with the client.
        return form.Contains("scope") ? Refuse(OAuthError.InvalidScope) : Issue();
    }

    private EmulatedResponse Issue()
    {
        var issuedAt = options.TimeProvider.GetUtcNow().ToUnixTimeSeconds();
        var expiresAt = issuedAt + (long)options.SystemTokenLifetime.TotalSeconds;
        var value = _signer.Sign(
        [
            new("iss", Issuer),
            new("aud", options.SystemClientId),
            new("client_id", options.SystemClientId),
            new("apis", PermittedApis),
            new("iat", issuedAt),
            new("exp", expiresAt),
            new("jti", OpaqueToken.CreateHex(32)),
        ]);

        accessTokens.Add(new IssuedToken
        {
            Value = value,
            ClientId = options.SystemClientId,
            Scopes = ["user/*.read"],
            ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(expiresAt),
        });

        return EmulatedResponse.Json(HttpStatusCode.OK, new JsonObject
        {
            ["token_type"] = "Bearer",
            ["access_token"] = value,
            ["refresh_token"] = null,
        }).NeverStored();
    }

    private EmulatedResponse Refuse(string error) => OAuthError.Answer(
        error == OAuthError.InvalidClient && options.InvalidClientIsUnauthorized ? HttpStatusCode.Unauthorized : HttpStatusCode.BadRequest,
        error);
}
