using System.Text.Json;

namespace AuthSdk.Moodhood;

/// <summary>The two members of a payload: where the signed text is, and its signature.</summary>
internal readonly record struct WebhookPayload(Range Body, byte[] Signature)
{
    /// <summary>Null unless the payload is an object with each of the two members once: of two bodies, another reader could take the other.</summary>
    public static WebhookPayload? Split(ReadOnlySpan<byte> payload)
    {
        try
        {
            var reader = new Utf8JsonReader(payload);
            Range? body = null;
            byte[]? signature = null;
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var (isBody, isSignature) = (reader.ValueTextEquals("body"u8), reader.ValueTextEquals("signature"u8));
                reader.Read();
                if ((isBody && body is not null) || (isSignature && signature is not null))
                {
                    return null;
                }

                var start = (int)reader.TokenStartIndex;
                if (isSignature)
                {
                    signature = reader.TokenType == JsonTokenType.String ? Convert.FromHexString(reader.GetString()!) : [];
                }

                reader.Skip();
                if (isBody)
                {
                    body = start..(int)reader.BytesConsumed;
                }
            }

            // What follows the object would be an error of the reader's.
            reader.Read();
            return body is { } found && signature is not null ? new WebhookPayload(found, signature) : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or InvalidOperationException)
        {
            // Not JSON, not hexadecimal, or text that is not Unicode.
            return null;
        }
    }
}
