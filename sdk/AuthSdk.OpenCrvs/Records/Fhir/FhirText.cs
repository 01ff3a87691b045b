using System.Text.Json.Nodes;

namespace AuthSdk.OpenCrvs;

/// <summary>Reads JSON that may have any shape.</summary>
internal static class FhirText
{
    /// <summary>A member that is text; <see langword="null"/> for anything else.</summary>
    public static string? Member(JsonObject resource, string name) =>
        resource[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
