using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>The claims of an access or refresh token, which is a JWT signed with a key that only the server has.</summary>
/// <remarks>Do not tell kinds of token apart by <see cref="Audience"/>: the documentation prints both values for both kinds.</remarks>
public sealed record TokenClaims
{
    /// <summary>The id of the user, or of the client for a client token: 24 hex characters.</summary>
    [JsonPropertyName("sub")]
    public string? Subject { get; init; }

    /// <summary><c>user</c> or <c>client</c>.</summary>
    [JsonPropertyName("aud")]
    public string? Audience { get; init; }

    /// <summary><c>accessToken</c> or <c>refreshToken</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The internal id of the client: 24 hex characters, not the client id of the token request.</summary>
    [JsonPropertyName("cId")]
    public string? ClientId { get; init; }

    /// <summary>The id of the token.</summary>
    [JsonPropertyName("jti")]
    public string? TokenId { get; init; }

    /// <summary>10 hex characters of unknown meaning; in user tokens only.</summary>
    [JsonPropertyName("sgn")]
    public string? Signature { get; init; }

    /// <summary>When the token was issued, in seconds since 1970.</summary>
    [JsonPropertyName("iat")]
    public long? IssuedAt { get; init; }

    /// <summary>When the token ends, in seconds since 1970. Access tokens have been seen to live 7 days.</summary>
    [JsonPropertyName("exp")]
    public long? ExpiresAt { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
