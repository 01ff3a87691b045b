using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The fields that the emulated country configures, and the errors for others.</summary>
internal static class OpenCrvsDeclaration
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, Func<JsonNode?, bool>> Fields = new(StringComparer.Ordinal)
    {
        ["child.name"] = IsName,
        ["child.dob"] = IsDate,
        ["child.gender"] = IsText,
        ["child.placeOfBirth"] = IsText,
        ["child.nid"] = IsText,
        ["mother.name"] = IsName,
        ["mother.dob"] = IsDate,
        ["deceased.name"] = IsName,
        ["eventDetails.date"] = IsDate,
        ["informant.relation"] = IsText,
        ["informant.email"] = IsText,
    };

    /// <summary>The message of the refusal, a JSON array inside a string; null when every field is right.</summary>
    public static string? Errors(JsonObject declaration)
    {
        var errors = new JsonArray();

        foreach (var (id, value) in declaration)
        {
            if (!Fields.TryGetValue(id, out var isValid))
            {
                errors.Add(Error("Unexpected field", id, value));
            }
            else if (!isValid(value))
            {
                errors.Add(Error("Invalid input", id, value));
            }
        }

        return errors.Count == 0 ? null : errors.ToJsonString(Compact);
    }

    private static JsonObject Error(string message, string id, JsonNode? value) =>
        new() { ["message"] = message, ["id"] = id, ["value"] = value?.DeepClone() };

    private static bool IsText(JsonNode? value) => value is JsonValue && value.GetValueKind() == JsonValueKind.String;

    private static bool IsDate(JsonNode? value) =>
        IsText(value) && DateOnly.TryParseExact(value!.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsName(JsonNode? value) => value is JsonObject name && IsText(name["firstname"]) && IsText(name["surname"]);
}
