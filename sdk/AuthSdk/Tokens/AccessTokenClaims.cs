using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Tokens;

/// <summary>Reads the claims of access tokens that are JWTs (RFC 7519). They are read, not verified: only the API can do that.</summary>
public static class AccessTokenClaims
{
    /// <summary>The claims of a token.</summary>
    /// <typeparam name="T">A record of the claims.</typeparam>
    /// <param name="accessToken">The token.</param>
    /// <param name="typeInfo">How the record is read.</param>
    /// <returns><see langword="null"/> when the token is not a JWT.</returns>
    /// <exception cref="JsonException">The token is a JWT, but its claims do not fit the record.</exception>
    public static T? Read<T>(SecretString accessToken, JsonTypeInfo<T> typeInfo)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(accessToken);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JwtPayload.Decode(accessToken.Reveal()) is { } payload ? JsonSerializer.Deserialize(payload, typeInfo) : null;
    }
}
