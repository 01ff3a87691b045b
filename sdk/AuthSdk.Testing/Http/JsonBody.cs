using System.Text.Json;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Reads JSON request bodies; null stands for anything else.</summary>
internal static class JsonBody
{
    public static JsonObject? Object(RecordedRequest request)
    {
        if (!request.HasMediaType("application/json"))
        {
            return null;
        }

        try
        {
            var body = JsonNode.Parse(request.Body) as JsonObject;

            // The object is lazy: a repeated name shows only when a member is looked for.
            _ = body?.ContainsKey("");
            return body;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A member that is text; null when it is absent or anything else.</summary>
    public static string? Text(JsonObject body, string member) =>
        body[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
