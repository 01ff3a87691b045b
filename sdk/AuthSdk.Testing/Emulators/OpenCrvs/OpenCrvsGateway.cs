using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The gateway's check of the JWT, made before a request reaches any service.</summary>
internal sealed class OpenCrvsGateway(IssuedTokens accessTokens)
{
    private const int JwtParts = 3;

    public Func<RecordedRequest, PathValues, EmulatedResponse> Protected(
        Func<RecordedRequest, PathValues, IssuedToken, EmulatedResponse> answer) =>
        (request, values) => Refuse(request, out var token) ?? answer(request, values, token!);

    /// <summary>For the Events API. Media type, then scope, then payload: the order in which the service looks.</summary>
    /// <param name="scopes">One of these is needed.</param>
    /// <param name="answer">Answers a JSON object.</param>
    public Func<RecordedRequest, PathValues, EmulatedResponse> WithBody(
        string[] scopes, Func<JsonObject, PathValues, IssuedToken, EmulatedResponse> answer) =>
        Protected((request, values, token) =>
        {
            if (!request.HasMediaType("application/json"))
            {
                return OpenCrvsErrors.Events(
                    HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", $"Unsupported content-type \"{request.MediaType}\"");
            }

            if (!scopes.Any(scope => OpenCrvsScopes.Allow(token, scope)))
            {
                return OpenCrvsErrors.Forbidden();
            }

            return JsonBody.Object(request) is { } body ? answer(body, values, token) : OpenCrvsEventInputs.Invalid("body", "Required");
        });

    /// <summary>What is wrong with the token; null when it is good.</summary>
    public EmulatedResponse? Refuse(RecordedRequest request, out IssuedToken? token)
    {
        var bearer = BearerToken.Of(request);

        return accessTokens.Find(bearer, out token) switch
        {
            TokenStatus.Active => null,
            TokenStatus.Expired => Unauthorized("Expired token"),
            _ when bearer is null && request.Header("Authorization") is null => Unauthorized("Missing authentication"),
            _ when bearer?.Split('.').Length == JwtParts => Unauthorized("Invalid token"),
            _ => Unauthorized("Invalid token format"),
        };
    }

    private static EmulatedResponse Unauthorized(string message) =>
        OpenCrvsErrors.Hapi(HttpStatusCode.Unauthorized, "Unauthorized", message)
            .With("WWW-Authenticate", $"Token error=\"{message}\"");
}
