using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The claims of an access token, as the server's code issues them. The documentation prints other values.</summary>
public sealed record TokenClaims
{
    /// <summary>The scopes. They contain brackets and bars (1.x) or <c>=</c> and <c>&amp;</c> (2.x), never spaces.</summary>
    public IReadOnlyList<string>? Scope { get; init; }

    /// <summary><c>system</c> for a client; absent up to version 1.8.</summary>
    public string? UserType { get; init; }

    /// <summary>When the token was issued, in seconds since 1970.</summary>
    [JsonPropertyName("iat")]
    public long? IssuedAt { get; init; }

    /// <summary>When the token ends, in seconds since 1970. Usually 600 seconds after its issue.</summary>
    [JsonPropertyName("exp")]
    public long? ExpiresAt { get; init; }

    /// <summary>The services that accept the token.</summary>
    [JsonPropertyName("aud")]
    public IReadOnlyList<string>? Audience { get; init; }

    /// <summary><c>opencrvs:auth-service</c>.</summary>
    [JsonPropertyName("iss")]
    public string? Issuer { get; init; }

    /// <summary>The client: its database id in 1.x, its client id in 2.x.</summary>
    [JsonPropertyName("sub")]
    public string? Subject { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
