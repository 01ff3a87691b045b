using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Writes values at ways such as <c>data.errors.0.code</c>: a number is an index into an array, and a doubled dot belongs to a name.</summary>
internal static class FieldWriter
{
    private const int LargestIndex = 31;

    public static IReadOnlyList<string> Split(string way) =>
        [.. way.Replace("..", "\0", StringComparison.Ordinal).Split('.').Select(static step => step.Replace('\0', '.'))];

    /// <summary>A body with nothing but a value at a way: an array where the way begins with an index.</summary>
    public static JsonNode Create(string way, JsonNode? value)
    {
        var steps = Split(way);
        JsonNode body = IndexOf(steps[0]) is null ? new JsonObject() : new JsonArray();
        Set(body, steps, value);
        return body;
    }

    /// <summary>Sets a value. One that is there already stays: a field cannot be a value and lead to others.</summary>
    public static void Set(JsonObject body, string way, JsonNode? value) => Set(body, Split(way), value);

    public static void Set(JsonNode body, IReadOnlyList<string> steps, JsonNode? value)
    {
        var container = body;
        for (var i = 0; i < steps.Count - 1; i++)
        {
            if (Get(container, steps[i]) is not { } next)
            {
                next = IndexOf(steps[i + 1]) is null ? new JsonObject() : new JsonArray();
                Put(container, steps[i], next);
            }

            if (next is JsonValue)
            {
                return;
            }

            container = next;
        }

        if (Get(container, steps[^1]) is null)
        {
            Put(container, steps[^1], value);
        }
    }

    /// <summary>Sets a value in place of another one.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool Replace(JsonObject body, string way, JsonNode? value)
    {
        var steps = Split(way);
        JsonNode? container = body;
        foreach (var step in steps.Take(steps.Count - 1))
        {
            container = container is JsonObject or JsonArray ? Get(container, step) : null;
        }

        if (container is not (JsonObject or JsonArray) || Get(container, steps[^1]) is null)
        {
            return false;
        }

        Put(container, steps[^1], value);
        return true;
    }

    private static JsonNode? Get(JsonNode container, string step) => container switch
    {
        JsonArray array => IndexOf(step) is { } index && index < array.Count ? array[index] : null,
        _ => container[step],
    };

    private static void Put(JsonNode container, string step, JsonNode? value)
    {
        if (container is not JsonArray array)
        {
            container[step] = value;
        }
        else if (IndexOf(step) is { } index)
        {
            while (array.Count <= index)
            {
                array.Add(null);
            }

            array[index] = value;
        }
    }

    private static int? IndexOf(string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index <= LargestIndex ? index : null;
}
