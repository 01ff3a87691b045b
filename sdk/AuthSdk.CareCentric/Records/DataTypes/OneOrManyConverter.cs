using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.CareCentric;

/// <summary>Reads a list or one value, and writes what was read.</summary>
internal sealed class OneOrManyConverter<T> : JsonConverter<OneOrMany<T>>
{
    public override OneOrMany<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var type = Metadata(options);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return new OneOrMany<T>(JsonSerializer.Deserialize(ref reader, type)!);
        }

        var values = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(JsonSerializer.Deserialize(ref reader, type)!);
        }

        return new OneOrMany<T>(values);
    }

    public override void Write(Utf8JsonWriter writer, OneOrMany<T> value, JsonSerializerOptions options)
    {
        var type = Metadata(options);
        if (value.IsSingle)
        {
            JsonSerializer.Serialize(writer, value[0], type);
            return;
        }

        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, type);
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> Metadata(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
