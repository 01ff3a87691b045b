using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.CareCentric;

/// <summary>Reads and writes resources by the metadata of <see cref="CareCentricJsonContext"/>, without reflection.</summary>
internal static class ResourceJson
{
    /// <summary>A resource, or <see langword="null"/> if the JSON is one of another type. Records are named as their types are.</summary>
    public static T? Read<T>(JsonElement json)
        where T : Resource =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("resourceType", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals(typeof(T).Name)
            ? json.Deserialize((JsonTypeInfo<T>)Metadata(typeof(T)))
            : null;

    public static string Write(Resource resource) => JsonSerializer.Serialize(resource, Metadata(resource.GetType()));

    private static JsonTypeInfo Metadata(Type type) =>
        CareCentricJsonContext.Default.GetTypeInfo(type) ?? throw new NotSupportedException($"{type.Name} is no resource of this API.");
}
