using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>Reads a yes or no in both spellings, and writes it as it was.</summary>
internal sealed class BooleanOrTextConverter : JsonConverter<BooleanOrText>
{
    public override BooleanOrText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => new(true),
        JsonTokenType.False => new(false),
        JsonTokenType.String when reader.ValueTextEquals("true"u8) => new(true) { IsText = true },
        JsonTokenType.String when reader.ValueTextEquals("false"u8) => new(false) { IsText = true },
        _ => throw new JsonException("A yes or no is true, false, \"true\" or \"false\"."),
    };

    public override void Write(Utf8JsonWriter writer, BooleanOrText value, JsonSerializerOptions options)
    {
        if (value.IsText)
        {
            writer.WriteStringValue(value.ToString());
        }
        else
        {
            writer.WriteBooleanValue(value.Value);
        }
    }
}
