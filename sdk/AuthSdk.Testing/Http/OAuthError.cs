using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Error answers of RFC 6749 section 5.2.</summary>
internal static class OAuthError
{
    public const string InvalidClient = "invalid_client";
    public const string InvalidGrant = "invalid_grant";
    public const string InvalidRequest = "invalid_request";
    public const string InvalidScope = "invalid_scope";
    public const string UnauthorizedClient = "unauthorized_client";
    public const string UnsupportedGrantType = "unsupported_grant_type";

    public static EmulatedResponse Answer(HttpStatusCode status, string error, string? description = null)
    {
        var body = new JsonObject { ["error"] = error };

        if (description is not null)
        {
            body["error_description"] = description;
        }

        return EmulatedResponse.Json(status, body).NeverStored();
    }
}
