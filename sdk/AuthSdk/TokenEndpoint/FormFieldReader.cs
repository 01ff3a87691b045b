using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AuthSdk.TokenEndpoint;

/// <summary>Reads an answer that is written as a form, pair by pair over its UTF-8.</summary>
internal sealed class FormFieldReader(IFieldSink fields)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Reads a body.</summary>
    /// <returns>Whether it is a form: pairs of names and values in UTF-8.</returns>
    public bool Read(ReadOnlySpan<byte> body, FieldTree tree)
    {
        body = body.Trim(" \t\r\n"u8);
        var buffer = ArrayPool<byte>.Shared.Rent(body.Length + 1);
        try
        {
            while (!body.IsEmpty)
            {
                var end = body.IndexOf((byte)'&');
                var pair = end < 0 ? body : body[..end];
                body = end < 0 ? [] : body[(end + 1)..];
                var equals = pair.IndexOf((byte)'=');
                if (equals <= 0)
                {
                    return false;
                }

                ReadPair(Decode(pair[..equals], buffer), Decode(pair[(equals + 1)..], buffer), tree);
            }

            return _seen.Count > 0;
        }
        catch (DecoderFallbackException)
        {
            // Its message quotes bytes of the body, which holds the token.
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private void ReadPair(string name, string value, FieldTree tree)
    {
        var field = tree.Find(name);
        if (field is not { IsStandard: true })
        {
            fields.Keep(name, Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(value)}\""));
        }

        if (!_seen.Add(name) && field is not null)
        {
            fields.Repeated(name);
        }
        else if (field is { Slots.Count: > 0 })
        {
            fields.Set(field, new TokenFieldValue(JsonTokenType.String, value));
        }
    }

    /// <summary>A percent sign that begins no escape stands for itself.</summary>
    private static string Decode(ReadOnlySpan<byte> text, byte[] buffer)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && byte.TryParse(text.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                buffer[length++] = octet;
                i += 2;
            }
            else
            {
                buffer[length++] = text[i] == '+' ? (byte)' ' : text[i];
            }
        }

        return Strict.GetString(buffer.AsSpan(0, length));
    }
}
