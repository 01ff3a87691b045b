using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>Reads <c>[name, latitude, longitude, county, constituency, ward]</c>, in whatever length it comes.</summary>
internal sealed class FacilityPointConverter : JsonConverter<FacilityPoint>
{
    private const int Known = 6;

    public override FacilityPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var array = JsonElement.ParseValue(ref reader);
        if (array.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException("A point is an array.");
        }

        var items = new JsonElement[array.GetArrayLength()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = array[i];
        }

        return new FacilityPoint
        {
            Name = At(items, 0)?.ToString(),
            Latitude = Degrees(At(items, 1)),
            Longitude = Degrees(At(items, 2)),
            County = At(items, 3),
            Constituency = At(items, 4),
            Ward = At(items, 5),
            More = items.Length > Known ? items[Known..] : [],
        };
    }

    public override void Write(Utf8JsonWriter writer, FacilityPoint value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Name);
        Write(writer, value.Latitude);
        Write(writer, value.Longitude);
        Write(writer, value.County);
        Write(writer, value.Constituency);
        Write(writer, value.Ward);
        foreach (var item in value.More)
        {
            item.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private static JsonElement? At(JsonElement[] items, int index) =>
        index < items.Length && items[index].ValueKind != JsonValueKind.Null ? items[index] : null;

    private static double? Degrees(JsonElement? value) => value?.ValueKind switch
    {
        JsonValueKind.Number => value.Value.GetDouble(),
        JsonValueKind.String when double.TryParse(value.Value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) =>
            degrees,
        _ => null,
    };

    private static void Write(Utf8JsonWriter writer, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonElement? value)
    {
        if (value is { } element)
        {
            element.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
