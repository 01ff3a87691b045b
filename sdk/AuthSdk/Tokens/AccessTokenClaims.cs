using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Tokens;

/// <summary>Reads the claims of access tokens that are JWTs (RFC 7519). They are read, not verified: only the API can vouch for them.</summary>
public static class AccessTokenClaims
{
    /// <summary>Reads the claims of a token.</summary>
    /// <typeparam name="T">The record that the claims are read into.</typeparam>
    /// <param name="token">The access token.</param>
    /// <param name="typeInfo">How JSON becomes that record.</param>
    /// <returns>The claims, or <see langword="null"/> when the token is not a JWT or its claims do not fit the record.</returns>
    public static T? Read<T>(SecretString token, JsonTypeInfo<T> typeInfo)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(typeInfo);
        if (JwtPayload.Decode(token.Reveal()) is not { } payload)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(payload, typeInfo);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
