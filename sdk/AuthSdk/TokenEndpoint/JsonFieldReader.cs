using System.Text;
using System.Text.Json;

namespace AuthSdk.TokenEndpoint;

/// <summary>
/// Reads JSON in one pass over its UTF-8, without building a document: what is not looked for is passed over. JSON
/// that nests deeper than 64 levels is none.
/// </summary>
internal sealed class JsonFieldReader(IFieldSink fields)
{
    private readonly HashSet<FieldTree> _seen = [];

    /// <summary>Reads a body.</summary>
    /// <returns>
    /// <see cref="JsonTokenType.StartObject"/> if it is one JSON object, <see cref="JsonTokenType.StartArray"/> if it is one array, of which ways lead
    /// on by an index; <see cref="JsonTokenType.None"/> for everything else.
    /// </returns>
    public JsonTokenType Read(ReadOnlySpan<byte> body, FieldTree tree)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            var kind = reader.Read() ? reader.TokenType : JsonTokenType.None;
            if (kind is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                return JsonTokenType.None;
            }

            ReadLevel(ref reader, tree, body);
            return reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && !reader.Read() ? kind : JsonTokenType.None;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is not UTF-8. Both exceptions can quote the body, which holds the token.
            return JsonTokenType.None;
        }
    }

    private void ReadLevel(ref Utf8JsonReader reader, FieldTree tree, ReadOnlySpan<byte> source)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            ReadObject(ref reader, tree, source);
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            ReadArray(ref reader, tree, source);
        }
    }

    private void ReadObject(ref Utf8JsonReader reader, FieldTree tree, ReadOnlySpan<byte> source)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = tree.Find(ref reader);
            var name = tree.IsBody && field is not { IsStandard: true } ? reader.GetString() : null;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            if (field is not null)
            {
                ReadField(ref reader, field, source);
            }

            // To the end of a value that nobody read. A no-op on scalars.
            reader.Skip();
            if (name is not null)
            {
                fields.Keep(name, source[start..(int)reader.BytesConsumed]);
            }
        }
    }

    private void ReadArray(ref Utf8JsonReader reader, FieldTree tree, ReadOnlySpan<byte> source)
    {
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (tree.Find(index.ToString(System.Globalization.CultureInfo.InvariantCulture)) is { } element)
            {
                ReadField(ref reader, element, source);
            }

            reader.Skip();
        }
    }

    private void ReadField(ref Utf8JsonReader reader, FieldTree field, ReadOnlySpan<byte> source)
    {
        if (!_seen.Add(field))
        {
            fields.Repeated(field.Path);
            return;
        }

        if (field.Slots.Count > 0)
        {
            fields.Set(field, TokenFieldValue.Read(ref reader));
        }

        if (!field.HasChildren)
        {
            return;
        }

        if (reader.TokenType == JsonTokenType.String)
        {
            ReadEmbedded(reader.GetString()!, field);
        }
        else
        {
            ReadLevel(ref reader, field, source);
        }
    }

    /// <summary>JSON in a string. Text that is none says nothing; it does not spoil the answer around it.</summary>
    private void ReadEmbedded(string text, FieldTree field)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            ReadLevel(ref reader, field, bytes);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
        }
    }
}
