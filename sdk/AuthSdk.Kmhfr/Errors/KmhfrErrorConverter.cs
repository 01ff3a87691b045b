using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>Reads the shapes of errors into one.</summary>
internal sealed class KmhfrErrorConverter : JsonConverter<KmhfrError>
{
    private const string Detail = "detail";

    public override KmhfrError Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var body = JsonElement.ParseValue(ref reader);
        var messages = new List<string>();
        var fields = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        if (body.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in body.EnumerateObject())
            {
                Collect(member.Value, member.Name is Detail or KmhfrError.NonFieldErrors ? messages : Of(fields, member.Name));
            }
        }
        else if (body.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in body.EnumerateArray())
            {
                if (IsPair(item))
                {
                    Collect(item[1], Of(fields, item[0].GetString()!));
                }
                else
                {
                    Collect(item, messages);
                }
            }
        }
        else
        {
            Collect(body, messages);
        }

        return new KmhfrError
        {
            Messages = messages,
            Fields = fields.ToDictionary(static field => field.Key, static field => (IReadOnlyList<string>)field.Value, StringComparer.Ordinal),
            Body = body,
        };
    }

    public override void Write(Utf8JsonWriter writer, KmhfrError value, JsonSerializerOptions options)
    {
        if (value.Body.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.Body.WriteTo(writer);
        }
    }

    private static bool IsPair(JsonElement item) =>
        item.ValueKind == JsonValueKind.Array && item.GetArrayLength() == 2 && item[0].ValueKind == JsonValueKind.String &&
        item[1].ValueKind == JsonValueKind.Array;

    private static List<string> Of(Dictionary<string, List<string>> fields, string name)
    {
        if (!fields.TryGetValue(name, out var messages))
        {
            fields[name] = messages = [];
        }

        return messages;
    }

    /// <summary>Text as it is; what an array holds one by one; objects as their JSON.</summary>
    private static void Collect(JsonElement value, List<string> messages)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Collect(item, messages);
            }
        }
        else if (value.ValueKind != JsonValueKind.Null)
        {
            messages.Add(value.ToString());
        }
    }
}
