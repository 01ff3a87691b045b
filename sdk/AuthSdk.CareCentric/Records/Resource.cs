using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>What every resource has.</summary>
public abstract record Resource
{
    /// <summary>The type of the resource.</summary>
    public string? ResourceType { get; init; }

    /// <summary>The logical id: opaque, mostly 26 letters and digits.</summary>
    public string? Id { get; init; }

    /// <summary>The version, the profiles and the tenancy.</summary>
    public Meta? Meta { get; init; }

    /// <summary>The rules that must be known to read it, a URL. Rare: do not use a resource whose rules you do not know.</summary>
    public string? ImplicitRules { get; init; }

    /// <summary>The language that it is written in.</summary>
    public string? Language { get; init; }

    /// <summary>The resource in words.</summary>
    public Narrative? Text { get; init; }

    /// <summary>Resources inside this one, which references name with <c>#</c>.</summary>
    public IReadOnlyList<JsonElement>? Contained { get; init; }

    /// <summary>Extensions.</summary>
    public IReadOnlyList<Extension>? Extension { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }

    /// <summary>The resource inside this one that a reference names.</summary>
    /// <typeparam name="T">Its type, such as <see cref="Medication"/>.</typeparam>
    /// <param name="reference">The reference: <c>#</c> and its id.</param>
    /// <returns>The resource, or <see langword="null"/> if the reference names none in here of that type.</returns>
    /// <exception cref="JsonException">Its JSON is not such a resource.</exception>
    public T? FindContained<T>(Reference? reference)
        where T : Resource
    {
        if (reference?.Target is not ['#', .. var id])
        {
            return null;
        }

        foreach (var resource in Contained ?? [])
        {
            if (resource.ValueKind == JsonValueKind.Object && resource.TryGetProperty("id", out var found) && found.ValueEquals(id))
            {
                return ResourceJson.Read<T>(resource);
            }
        }

        return null;
    }

    /// <summary>
    /// The resource as JSON, with the fields that its record does not name: what a FHIR library can read. Order and spacing may differ from
    /// what the server sent; <see cref="BundleEntry{T}.Json"/> and <see cref="ICareCentricJsonOperations"/> have that.
    /// </summary>
    public string ToJson() => ResourceJson.Write(this);
}
