using System.Net;

namespace AuthSdk.Testing;

/// <summary>The gateway's check of the JWT, made before a request reaches any service.</summary>
internal sealed class OpenCrvsGateway(IssuedTokens accessTokens)
{
    private const int JwtParts = 3;

    public Func<RecordedRequest, PathValues, EmulatedResponse> Protected(
        Func<RecordedRequest, PathValues, IssuedToken, EmulatedResponse> answer) => (request, values) =>
    {
        var bearer = BearerToken.Of(request);

        return accessTokens.Find(bearer, out var token) switch
        {
            TokenStatus.Active => answer(request, values, token!),
            TokenStatus.Expired => Unauthorized("Expired token"),
            _ when bearer is null && request.Header("Authorization") is null => Unauthorized("Missing authentication"),
            _ when bearer?.Split('.').Length == JwtParts => Unauthorized("Invalid token"),
            _ => Unauthorized("Invalid token format"),
        };
    };

    private static EmulatedResponse Unauthorized(string message) =>
        OpenCrvsErrors.Hapi(HttpStatusCode.Unauthorized, "Unauthorized", message)
            .With("WWW-Authenticate", $"Token error=\"{message}\"");
}
