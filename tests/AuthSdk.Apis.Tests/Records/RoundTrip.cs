using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Apis.Tests.Records;

/// <summary>Reads JSON into a record and writes it again.</summary>
internal static class RoundTrip
{
    /// <summary>Asserts that nothing is lost, and that only the expected fields have no property of their own.</summary>
    /// <remarks>A member that is <c>null</c> may be left out; an instant may be written differently.</remarks>
    public static T Lossless<T>(string json, JsonTypeInfo<T> type, params string[] withoutProperty)
    {
        var record = JsonSerializer.Deserialize(json, type)!;
        var written = JsonSerializer.Serialize(record, type);

        var expected = Canonical(JsonNode.Parse(json));
        var actual = Canonical(JsonNode.Parse(written));
        Assert.True(JsonNode.DeepEquals(expected, actual), $"read:    {expected?.ToJsonString()}\nwritten: {actual?.ToJsonString()}");
        Assert.Equal(withoutProperty, Unnamed(record, typeof(T).Name));
        return record;
    }

    private static JsonNode? Canonical(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members
            .Where(member => member.Value is not null)
            .Select(member => KeyValuePair.Create(member.Key, Canonical(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Canonical)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.TryGetValue<DateTimeOffset>(out var instant) && IsInstant(value) =>
            JsonValue.Create(instant.ToUniversalTime().ToString("O")),
        _ => node?.DeepClone(),
    };

    private static bool IsInstant(JsonValue value) => value.GetValue<string>() is var text && text.Contains('T') && (text.EndsWith('Z') || text[^6] is '+' or '-');

    private static IEnumerable<string> Unnamed(object? value, string path) => value switch
    {
        null or string or JsonNode or JsonElement => [],
        IDictionary<string, JsonElement> fields => fields.Keys.Select(key => $"{path}.{key}"),
        IEnumerable items => items.Cast<object?>().SelectMany(item => Unnamed(item, path)),
        _ when value.GetType().Assembly == typeof(object).Assembly && !value.GetType().Name.StartsWith("KeyValuePair", StringComparison.Ordinal) => [],
        _ => value.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null)
            .SelectMany(property => Unnamed(property.GetValue(value), property.Name == "AdditionalData" ? path : $"{path}.{property.Name}")),
    };
}
