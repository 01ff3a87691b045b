using System.Text;
using System.Text.Json;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tokens;

/// <summary>What is kept of a renewal in a shared store: the response, and the refresh token to use next.</summary>
/// <param name="Response">The response, its receipt expressed by the clock of this process.</param>
/// <param name="RefreshToken">The refresh token, if there is one.</param>
internal sealed record TokenEntry(TokenEndpointResponse Response, SecretString? RefreshToken)
{
    /// <summary>Other fields of a response may nest as deep as a response may, and lie deeper here.</summary>
    private static readonly JsonDocumentOptions Parsing = new() { MaxDepth = 128 };

    public static byte[] Write(TokenEndpointResponse response, SecretString? refreshToken, string? scope)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("received", response.ReceivedAt.ToUnixTimeMilliseconds());
            writer.WriteNumber("lifetime", (long)response.Lifetime.TotalMilliseconds);
            writer.WriteString("origin", response.LifetimeOrigin.ToString());
            writer.WriteString("access", response.AccessToken.Reveal());
            writer.WriteString("type", response.TokenType);
            WriteText(writer, "issued", response.RefreshToken?.Reveal());
            WriteText(writer, "refresh", refreshToken?.Reveal());
            WriteText(writer, "scope", scope);
            if (response.ExpiresIn is { } expiresIn)
            {
                writer.WriteNumber("expires", (long)expiresIn.TotalMilliseconds);
            }

            if (response.ExpiresAt is { } expiresAt)
            {
                writer.WriteNumber("until", expiresAt.ToUnixTimeMilliseconds());
            }

            WriteText(writer, "base", response.BaseAddress);
            writer.WriteStartObject("more");
            foreach (var (name, json) in response.Others)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(json.Span, skipInputValidation: true);
            }

            writer.WriteEndObject();
            WriteExtra(writer, response.Extra);
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>Reads an entry.</summary>
    /// <returns><see langword="null"/> for anything that is not one.</returns>
    public static TokenEntry? Read(byte[] entry, TokenResponseRules rules, TimeProvider timeProvider)
    {
        try
        {
            using var document = JsonDocument.Parse(entry, Parsing);
            return Read(document.RootElement, rules, timeProvider);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            // Another version's entry, or no entry at all. What it says may be a token: nothing of it goes into a message.
            return null;
        }
    }

    private static TokenEntry Read(JsonElement root, TokenResponseRules rules, TimeProvider timeProvider)
    {
        var received = DateTimeOffset.FromUnixTimeMilliseconds(root.GetProperty("received").GetInt64());
        var age = timeProvider.GetUtcNow() - received;
        if (age < TimeSpan.Zero)
        {
            // The clock of the process that wrote it is ahead of ours; the token cannot be younger than now.
            age = TimeSpan.Zero;
        }

        var accessToken = root.GetProperty("access").GetString();
        var tokenType = root.GetProperty("type").GetString();
        var baseAddress = rules.BaseAddress?.Read(Text(root, "base"));
        if (accessToken is null
            || !AccessTokenSyntax.IsValid(accessToken)
            || !TokenResponseDefects.IsKeptType(tokenType, rules)
            || (rules.BaseAddress is not null && baseAddress is null))
        {
            // Where the store is not protected, anybody may have written this: it must not become a header, nor go to any host.
            throw new FormatException("The entry holds no access token.");
        }

        SecretString? refreshToken = Text(root, "refresh");
        var response = new TokenEndpointResponse
        {
            AccessToken = new SecretString(accessToken),
            TokenType = tokenType!,
            RefreshToken = Text(root, "issued"),
            UsableRefreshToken = refreshToken,
            Scope = Text(root, "scope"),
            ExpiresIn = root.TryGetProperty("expires", out var expires) ? Span(expires) : null,
            Lifetime = Span(root.GetProperty("lifetime")),
            LifetimeOrigin = Enum.Parse<TokenLifetimeOrigin>(root.GetProperty("origin").GetString()!),
            ReceivedAt = timeProvider.GetUtcNow() - age,
            ReceivedTimestamp = TokenSchedule.Add(timeProvider.GetTimestamp(), -age, timeProvider.TimestampFrequency),
            ExpiresAt = root.TryGetProperty("until", out var until) ? UnixTime.FromMilliseconds(until.GetInt64()) : null,
            BaseAddress = baseAddress,
            Extra = root.TryGetProperty("deep", out var deep) ? ReadExtra(deep) : new Dictionary<string, TokenFieldValue>(),
            Others = root.GetProperty("more").EnumerateObject().ToDictionary(
                field => field.Name, field => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(field.Value.GetRawText()), StringComparer.Ordinal),
        };
        return new TokenEntry(response, refreshToken);
    }

    private static void WriteExtra(Utf8JsonWriter writer, IReadOnlyDictionary<string, TokenFieldValue> extra)
    {
        if (extra.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("deep");
        foreach (var (path, value) in extra)
        {
            writer.WriteStartArray(path);
            writer.WriteStringValue(value.Kind.ToString());
            writer.WriteStringValue(value.Text);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static Dictionary<string, TokenFieldValue> ReadExtra(JsonElement deep) => deep.EnumerateObject().ToDictionary(
        field => field.Name, field => new TokenFieldValue(Enum.Parse<JsonTokenType>(field.Value[0].GetString()!), field.Value[1].GetString()!), StringComparer.Ordinal);

    private static TimeSpan Span(JsonElement milliseconds) => TokenLifetime.FromSeconds(milliseconds.GetInt64() / 1000d);

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
}
