using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The checks in front of the FHIR server: the gateway's key, the bearer, and what its scopes cover.</summary>
internal sealed class CareCentricAccess(CareCentricEmulatorOptions options, IssuedTokens accessTokens)
{
    public EmulatedResponse? RefuseKey(RecordedRequest request)
    {
        if (options.SubscriptionKey is null)
        {
            return null;
        }

        return request.Header("Ocp-Apim-Subscription-Key") switch
        {
            null or "" => AccessDenied(
                "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."),
            var key when key == options.SubscriptionKey => null,
            _ => AccessDenied(
                "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."),
        };
    }

    public EmulatedResponse? RefuseReading(RecordedRequest request, string resourceType)
    {
        if (RefuseKey(request) is { } refusal)
        {
            return refusal;
        }

        if (!accessTokens.IsActive(BearerToken.Of(request), out var token))
        {
            var answer = options.EmptyUnauthorizedBody
                ? EmulatedResponse.Empty(HttpStatusCode.Unauthorized)
                : CareCentricOutcome.Answer(HttpStatusCode.Unauthorized, "login", "A valid access token is required");
            return answer.With("WWW-Authenticate", "Bearer");
        }

        return CareCentricScopes.AllowReading(token.Scopes, resourceType)
            ? null
            : CareCentricOutcome.Answer(HttpStatusCode.Forbidden, "forbidden", $"The access token does not cover {resourceType}");
    }

    private static EmulatedResponse AccessDenied(string message) =>
        EmulatedResponse.Json(HttpStatusCode.Unauthorized, new JsonObject { ["statusCode"] = 401, ["message"] = message });
}
