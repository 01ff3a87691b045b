using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>An entry of a page.</summary>
/// <typeparam name="T">The type of the resources searched for.</typeparam>
public sealed record BundleEntry<T>
    where T : Resource
{
    private readonly JsonElement? _json;
    private T? _resource;

    /// <summary>The address of the resource.</summary>
    public string? FullUrl { get; init; }

    /// <summary>The resource as the server wrote it; <see cref="JsonElement.GetRawText"/> is what a FHIR library takes.</summary>
    [JsonPropertyName("resource")]
    public JsonElement? Json
    {
        get => _json;
        init
        {
            _json = value;
            _resource = null;
        }
    }

    /// <summary>The resource, read when it is asked for; <see langword="null"/> if it is of another type, as remarks of the server are.</summary>
    /// <exception cref="JsonException">It has a field of a wrong type. The other entries of the page can be read all the same.</exception>
    [JsonIgnore]
    public T? Resource => _resource ??= _json is { } json ? ResourceJson.Read<T>(json) : null;

    /// <summary>Why the entry is there.</summary>
    public EntrySearch? Search { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
