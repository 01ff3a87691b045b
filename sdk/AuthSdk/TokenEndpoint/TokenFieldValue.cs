using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AuthSdk.TokenEndpoint;

/// <summary>
/// A value of a token response: text, a number or a boolean as it was written, an array of strings as these joined by spaces. Of an object
/// or another array only the kind is known.
/// </summary>
internal readonly record struct TokenFieldValue(JsonTokenType Kind, string Text)
{
    /// <summary>From this number on, a time since 1970 counts milliseconds: as seconds it would lie beyond the year 5138.</summary>
    private const double FirstMilliseconds = 1e11;

    public string? AsText => Kind == JsonTokenType.String ? Text : null;

    /// <summary>Text or a number; what error codes are.</summary>
    public string? AsCode => Kind is JsonTokenType.String or JsonTokenType.Number ? Text : null;

    public long? AsWholeNumber =>
        Kind is JsonTokenType.String or JsonTokenType.Number && long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public bool? AsBoolean => Kind switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when bool.TryParse(Text, out var value) => value,
        _ => null,
    };

    /// <summary>A number, or text that is one. Beyond what a double can hold it is infinite; text must be finite.</summary>
    public double? AsNumber => Kind switch
    {
        JsonTokenType.Number when double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        JsonTokenType.String when double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        _ => null,
    };

    /// <summary>An ISO 8601 date and time, in UTC if it names no offset.</summary>
    public DateTimeOffset? AsIso8601 =>
        AsText is { Length: >= 10 } text
        && text[4] == '-'
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            ? value
            : null;

    /// <summary>A time however it is written: ISO 8601, or seconds or milliseconds since 1970.</summary>
    public DateTimeOffset? AsTime
    {
        get
        {
            if (AsNumber is not { } number)
            {
                return AsIso8601;
            }

            var milliseconds = Math.Abs(number) < FirstMilliseconds ? number * 1000 : number;
            return UnixTime.FromMilliseconds(Math.Abs(milliseconds) < long.MaxValue ? (long)milliseconds : null);
        }
    }

    /// <summary>Whether the value is written as this text.</summary>
    public bool Is(string text) => Kind is not (JsonTokenType.StartObject or JsonTokenType.StartArray) && string.Equals(Text, text, StringComparison.Ordinal);

    /// <summary>Reads the value that the reader stands at. After an array of strings the reader stands at its end; it is not moved otherwise.</summary>
    public static TokenFieldValue Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new(JsonTokenType.String, reader.GetString()!),
        JsonTokenType.Number => new(JsonTokenType.Number, Encoding.ASCII.GetString(reader.ValueSpan)),
        JsonTokenType.True => new(JsonTokenType.True, "true"),
        JsonTokenType.False => new(JsonTokenType.False, "false"),
        JsonTokenType.Null => new(JsonTokenType.Null, string.Empty),
        JsonTokenType.StartArray => ReadStrings(reader),
        _ => new(reader.TokenType, string.Empty),
    };

    /// <summary>Looks ahead with a copy of the reader.</summary>
    private static TokenFieldValue ReadStrings(Utf8JsonReader ahead)
    {
        var strings = new StringBuilder();
        while (ahead.Read() && ahead.TokenType == JsonTokenType.String)
        {
            strings.Append(strings.Length > 0 ? " " : string.Empty).Append(ahead.GetString());
        }

        return new(JsonTokenType.StartArray, ahead.TokenType == JsonTokenType.EndArray ? strings.ToString() : string.Empty);
    }
}
