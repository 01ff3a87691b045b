using System.Globalization;
using System.Text.Json;
using AuthSdk.Tokens;

namespace AuthSdk.TokenEndpoint;

/// <summary>A successful answer of a token endpoint (RFC 6749 section 5.1).</summary>
public sealed class TokenEndpointResponse
{
    private IReadOnlyDictionary<string, JsonElement>? _additionalData;

    internal TokenEndpointResponse()
    {
    }

    /// <summary>The access token.</summary>
    public required SecretString AccessToken { get; init; }

    /// <summary>The type of the token: <c>Bearer</c> in that spelling whatever the server wrote, or the type that is declared in its place.</summary>
    public required string TokenType { get; init; }

    /// <summary>The refresh token, if the provider issues one.</summary>
    public SecretString? RefreshToken { get; init; }

    /// <summary>The granted scopes, separated by spaces: what the server says, else what was asked for.</summary>
    public string? Scope { get; init; }

    /// <summary><c>expires_in</c> as the server gave it; <see langword="null"/> if it gave none.</summary>
    public TimeSpan? ExpiresIn { get; init; }

    /// <summary><c>expires_at</c> as the server gave it, where that tells the lifetime; <see langword="null"/> if it gave none.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>How long the token lives from its receipt; never negative.</summary>
    public TimeSpan Lifetime { get; internal set; }

    /// <summary>Where <see cref="Lifetime"/> is known from.</summary>
    public TokenLifetimeOrigin LifetimeOrigin { get; init; }

    /// <summary>All fields but <c>access_token</c>, <c>token_type</c>, <c>expires_in</c>, <c>refresh_token</c> and <c>scope</c>.</summary>
    /// <remarks>Made of the response's text when they are first asked for.</remarks>
    public IReadOnlyDictionary<string, JsonElement> AdditionalData => _additionalData ??= Others.ToDictionary(
        static other => other.Key,
        static other =>
        {
            var reader = new Utf8JsonReader(other.Value.Span);
            return JsonElement.ParseValue(ref reader);
        },
        StringComparer.Ordinal);

    /// <summary>The values of declared fields that lie deeper, by the way to them.</summary>
    internal IReadOnlyDictionary<string, TokenFieldValue> Extra { get; init; } = new Dictionary<string, TokenFieldValue>();

    /// <summary>The fields of <see cref="AdditionalData"/> as JSON.</summary>
    internal IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Others { get; init; } = new Dictionary<string, ReadOnlyMemory<byte>>();

    /// <summary>The address of the API, where the response told it.</summary>
    internal string? BaseAddress { get; init; }

    /// <summary>The refresh token, if it is to be sent to the token endpoint.</summary>
    internal SecretString? UsableRefreshToken { get; init; }

    internal DateTimeOffset ReceivedAt { get; init; }

    internal long ReceivedTimestamp { get; init; }

    /// <summary>A field that is a JSON string; <see langword="null"/> for any other type.</summary>
    /// <param name="name">The name on the wire, or the declared way there.</param>
    public string? GetString(string name) => Find(name)?.AsText;

    /// <summary>A field that is a JSON string and a secret; <see langword="null"/> for any other type.</summary>
    /// <param name="name">The name on the wire, or the declared way there.</param>
    public SecretString? GetSecret(string name) => GetString(name);

    /// <summary>A field that is a whole number or a string that holds one; <see langword="null"/> for any other type.</summary>
    /// <param name="name">The name on the wire, or the declared way there.</param>
    public long? GetInt64(string name) => Find(name)?.AsWholeNumber;

    /// <summary>A field that is a JSON boolean or the string <c>true</c> or <c>false</c>; <see langword="null"/> for any other type.</summary>
    /// <param name="name">The name on the wire, or the declared way there.</param>
    public bool? GetBoolean(string name) => Find(name)?.AsBoolean;

    /// <summary>A field with seconds since 1970; <see langword="null"/> for any other type and out of range.</summary>
    /// <param name="name">The name on the wire, or the declared way there.</param>
    public DateTimeOffset? GetUnixSeconds(string name) => UnixTime.FromSeconds(GetInt64(name));

    /// <summary>A field with milliseconds since 1970; <see langword="null"/> for any other type and out of range.</summary>
    /// <param name="name">The name on the wire, or the declared way there.</param>
    public DateTimeOffset? GetUnixMilliseconds(string name) => UnixTime.FromMilliseconds(GetInt64(name));

    /// <summary>A field with an ISO 8601 date and time, in UTC if it names no offset; <see langword="null"/> for anything else.</summary>
    /// <param name="name">The name on the wire, or the declared way there.</param>
    public DateTimeOffset? GetIso8601(string name) => Find(name)?.AsIso8601;

    /// <summary>Type and lifetime; no secret.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{TokenType} token, lifetime {Lifetime.TotalSeconds:0.###} s ({LifetimeOrigin}), {(RefreshToken is null ? "no refresh token" : "refresh token ***")}");

    private TokenFieldValue? Find(string name)
    {
        if (Extra.TryGetValue(name, out var declared))
        {
            return declared;
        }

        if (!Others.TryGetValue(name, out var json))
        {
            return null;
        }

        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        return TokenFieldValue.Read(ref reader);
    }
}
