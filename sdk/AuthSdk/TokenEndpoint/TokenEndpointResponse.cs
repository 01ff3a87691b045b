using System.Globalization;
using System.Text.Json;
using AuthSdk.Tokens;

namespace AuthSdk.TokenEndpoint;

/// <summary>A successful answer of a token endpoint (RFC 6749 section 5.1).</summary>
public sealed class TokenEndpointResponse
{
    internal TokenEndpointResponse()
    {
    }

    /// <summary>The access token.</summary>
    public required SecretString AccessToken { get; init; }

    /// <summary>The type of the token, <c>Bearer</c> in that spelling whatever the server wrote.</summary>
    public required string TokenType { get; init; }

    /// <summary>The refresh token, if the provider issues one.</summary>
    public SecretString? RefreshToken { get; init; }

    /// <summary>The granted scopes, separated by spaces: what the server says, else what was asked for.</summary>
    public string? Scope { get; init; }

    /// <summary><c>expires_in</c> as the server gave it; <see langword="null"/> if it gave none.</summary>
    public TimeSpan? ExpiresIn { get; init; }

    /// <summary>How long the token lives from its receipt; never negative.</summary>
    public TimeSpan Lifetime { get; init; }

    /// <summary>Where <see cref="Lifetime"/> is known from.</summary>
    public TokenLifetimeOrigin LifetimeOrigin { get; init; }

    /// <summary>All fields but <c>access_token</c>, <c>token_type</c>, <c>expires_in</c>, <c>refresh_token</c> and <c>scope</c>.</summary>
    public required IReadOnlyDictionary<string, JsonElement> AdditionalData { get; init; }

    /// <summary>The refresh token, if it is to be sent to the token endpoint.</summary>
    internal SecretString? UsableRefreshToken { get; init; }

    internal DateTimeOffset ReceivedAt { get; init; }

    internal long ReceivedTimestamp { get; init; }

    /// <summary>A field that is a JSON string; <see langword="null"/> for any other type.</summary>
    /// <param name="name">The name on the wire.</param>
    public string? GetString(string name) =>
        AdditionalData.TryGetValue(name, out var field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;

    /// <summary>A field that is a JSON string and a secret; <see langword="null"/> for any other type.</summary>
    /// <param name="name">The name on the wire.</param>
    public SecretString? GetSecret(string name) => GetString(name);

    /// <summary>A field that is a whole number or a string that holds one; <see langword="null"/> for any other type.</summary>
    /// <param name="name">The name on the wire.</param>
    public long? GetInt64(string name)
    {
        if (!AdditionalData.TryGetValue(name, out var field))
        {
            return null;
        }

        return field.ValueKind switch
        {
            JsonValueKind.Number when field.TryGetInt64(out var number) => number,
            JsonValueKind.String when long.TryParse(field.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        };
    }

    /// <summary>A field that is a JSON boolean or the string <c>true</c> or <c>false</c>; <see langword="null"/> for any other type.</summary>
    /// <param name="name">The name on the wire.</param>
    public bool? GetBoolean(string name)
    {
        if (!AdditionalData.TryGetValue(name, out var field))
        {
            return null;
        }

        return field.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String when bool.TryParse(field.GetString(), out var value) => value,
            _ => null,
        };
    }

    /// <summary>A field with seconds since 1970; <see langword="null"/> for any other type and out of range.</summary>
    /// <param name="name">The name on the wire.</param>
    public DateTimeOffset? GetUnixSeconds(string name) => UnixTime.FromSeconds(GetInt64(name));

    /// <summary>A field with milliseconds since 1970; <see langword="null"/> for any other type and out of range.</summary>
    /// <param name="name">The name on the wire.</param>
    public DateTimeOffset? GetUnixMilliseconds(string name) => UnixTime.FromMilliseconds(GetInt64(name));

    /// <summary>A field with an ISO 8601 date and time, in UTC if it names no offset; <see langword="null"/> for anything else.</summary>
    /// <param name="name">The name on the wire.</param>
    public DateTimeOffset? GetIso8601(string name) =>
        GetString(name) is { Length: >= 10 } text
        && text[4] == '-'
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            ? value
            : null;

    /// <summary>Type and lifetime; no secret.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{TokenType} token, lifetime {Lifetime.TotalSeconds:0.###} s ({LifetimeOrigin}), {(RefreshToken is null ? "no refresh token" : "refresh token ***")}");
}
