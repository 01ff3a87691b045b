using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary><c>/connect/token</c>: the password grant, everything in a form body.</summary>
internal sealed class CareCentricUserTokenEndpoint(CareCentricEmulatorOptions options, IssuedTokens accessTokens)
{
    private const string Issuer = "https://identity.carecentric.test";
    private const int LongestValue = 100;
    private const int LongestScope = 300;
    private static readonly string[] Parameters = ["grant_type", "client_id", "client_secret", "username", "password", "scope"];
    private static readonly string[] OtherGrants = ["client_credentials", "authorization_code", "refresh_token"];
    private static readonly string[] AuthenticationMethods = ["pwd"];
    private static readonly string[] Audience = [Issuer + "/resources", "fhir"];

    private readonly JwtIssuer _signer = JwtIssuer.Rs256();

    public EmulatedResponse Answer(RecordedRequest request)
    {
        if (request.Method != "POST" || !request.HasMediaType("application/x-www-form-urlencoded"))
        {
            return Refuse(OAuthError.InvalidRequest);
        }

        // The server joins the values of a repeated parameter by a comma, and then knows no such grant, client or person.
        var form = Parameters.ToDictionary(static name => name, name => string.Join(',', request.FormParameters.All(name)));

        if (Array.Exists(Parameters, name => form[name].Length > (name == "scope" ? LongestScope : LongestValue)))
        {
            return Refuse(OAuthError.InvalidRequest);
        }

        if (form["client_id"] != options.ClientId || form["client_secret"] != options.ClientSecret)
        {
            return Refuse(OAuthError.InvalidClient);
        }

        if (Array.Exists(OtherGrants, grant => form["grant_type"] == grant))
        {
            return Refuse(OAuthError.UnauthorizedClient);
        }

        if (form["grant_type"] is not ("password" or ""))
        {
            return Refuse(OAuthError.UnsupportedGrantType);
        }

        if (Array.Exists(Parameters, name => form[name].Length == 0))
        {
            return Refuse(OAuthError.InvalidRequest);
        }

        var scopes = form["scope"].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        if (!Array.TrueForAll(scopes, CareCentricScopes.IsKnown))
        {
            return Refuse(OAuthError.InvalidScope);
        }

        return form["username"] == options.Username && form["password"] == options.Password
            ? Issue(scopes)
            : Refuse(OAuthError.InvalidGrant, "invalid_username_or_password");
    }

    private EmulatedResponse Issue(string[] scopes)
    {
        var issuedAt = options.TimeProvider.GetUtcNow().ToUnixTimeSeconds();
        var lifetime = (long)options.UserTokenLifetime.TotalSeconds;
        var value = _signer.Sign(
        [
            new("nbf", issuedAt),
            new("exp", issuedAt + lifetime),
            new("iss", Issuer),
            new("aud", Audience),
            new("client_id", options.ClientId),
            new("sub", "818727"),
            new("auth_time", issuedAt),
            new("idp", "local"),
            new("scope", scopes),
            new("amr", AuthenticationMethods),
            new("jti", OpaqueToken.CreateHex(32)),
        ]);

        accessTokens.Add(new IssuedToken
        {
            Value = value,
            ClientId = options.ClientId,
            UserName = options.Username,
            Scopes = scopes,
            ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(issuedAt + lifetime),
        });

        return EmulatedResponse.Json(HttpStatusCode.OK, new JsonObject
        {
            ["access_token"] = value,
            ["expires_in"] = lifetime,
            ["token_type"] = "Bearer",
        }).NeverStored();
    }

    private EmulatedResponse Refuse(string error, string? description = null) => OAuthError.Answer(
        error == OAuthError.InvalidClient && options.InvalidClientIsUnauthorized ? HttpStatusCode.Unauthorized : HttpStatusCode.BadRequest,
        error,
        description);
}
