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
            return JsonNode.Parse(request.Body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A member that is text; null when it is absent or anything else.</summary>
    public static string? Text(JsonObject body, string member) =>
        body[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
