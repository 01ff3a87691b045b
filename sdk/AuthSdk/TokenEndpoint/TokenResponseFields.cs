using System.Globalization;
using System.Text.Json;

namespace AuthSdk.TokenEndpoint;

/// <summary>The fields of a token endpoint's JSON answer, of success or of error, read in one pass.</summary>
internal sealed class TokenResponseFields
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly Dictionary<string, JsonElement> _additionalData = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public string? AccessToken { get; private set; }

    public string? TokenType { get; private set; }

    public string? RefreshToken { get; private set; }

    public string? Scope { get; private set; }

    public TimeSpan? ExpiresIn { get; private set; }

    public string? Error { get; private set; }

    public string? ErrorDescription { get; private set; }

    public string? ErrorUri { get; private set; }

    public IReadOnlyDictionary<string, JsonElement> AdditionalData => _additionalData;

    /// <summary>What makes the answer unusable as a token response, in words; <see langword="null"/> if nothing does.</summary>
    public string? Defect { get; private set; }

    /// <summary>Reads a body.</summary>
    /// <returns><see langword="null"/> if the body is not one JSON object.</returns>
    public static TokenResponseFields? Read(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith(ByteOrderMark))
        {
            body = body[ByteOrderMark.Length..];
        }

        var fields = new TokenResponseFields();
        try
        {
            var reader = new Utf8JsonReader(body);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                fields.ReadField(name, ref reader);
            }

            return reader.TokenType == JsonTokenType.EndObject && !reader.Read() ? fields : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is not UTF-8. Both exceptions can quote the body, which holds the token.
            return null;
        }
    }

    private void ReadField(string name, ref Utf8JsonReader reader)
    {
        switch (name)
        {
            case "access_token":
                AccessToken = Once(name) ? ReadText(name, ref reader) : null;
                break;
            case "token_type":
                TokenType = Once(name) ? ReadText(name, ref reader) : null;
                break;
            case "expires_in":
                ExpiresIn = Once(name) ? ReadExpiresIn(ref reader) : null;
                break;
            case "refresh_token":
                RefreshToken = Once(name) ? Text(ref reader) : null;
                break;
            case "scope":
                Scope = Once(name) ? Text(ref reader) : null;
                break;
            default:
                ReadOther(name, JsonElement.ParseValue(ref reader));
                break;
        }

        // Where the value was of a type that was not expected. A no-op on scalars.
        reader.Skip();
    }

    private void ReadOther(string name, JsonElement value)
    {
        _additionalData[name] = value;
        if (value.ValueKind != JsonValueKind.String)
        {
            return;
        }

        switch (name)
        {
            case "error":
                Error = value.GetString();
                break;
            case "error_description":
                ErrorDescription = value.GetString();
                break;
            case "error_uri":
                ErrorUri = value.GetString();
                break;
        }
    }

    private bool Once(string name)
    {
        var isNew = _seen.Add(name);
        if (!isNew)
        {
            // RFC 6749 section 3.2 forbids it: two parsers can disagree about which of the two counts.
            Defect ??= $"'{name}' occurs twice";
        }

        return isNew;
    }

    private string? ReadText(string name, ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            Defect ??= $"'{name}' is not a string";
        }

        return Text(ref reader);
    }

    private static string? Text(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString() : null;

    private TimeSpan? ReadExpiresIn(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when reader.TryGetDouble(out var seconds):
                return TokenLifetime.FromSeconds(seconds);
            case JsonTokenType.String
                when double.TryParse(reader.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds):
                return TokenLifetime.FromSeconds(seconds);
            default:
                Defect ??= "'expires_in' is not a number of seconds";
                return null;
        }
    }
}
