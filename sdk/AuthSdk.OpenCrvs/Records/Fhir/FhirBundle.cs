using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A record of version 1.x as a FHIR R4 bundle. Its resources are JSON: what is in them differs per country.</summary>
public sealed record FhirBundle
{
    /// <summary><c>Bundle</c>.</summary>
    public string? ResourceType { get; init; }

    /// <summary>Such as <c>document</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The resources.</summary>
    public IReadOnlyList<FhirBundleEntry>? Entry { get; init; }

    /// <summary>The id of the record: that of its Composition.</summary>
    [JsonIgnore]
    public string? RecordId => ListResources("Composition") is [var composition, ..] ? FhirText.Member(composition, "id") : null;

    /// <summary>The tracking id: an identifier of the Task whose system ends with <c>-tracking-id</c>.</summary>
    [JsonIgnore]
    public string? TrackingId => ReadTaskIdentifier("-tracking-id");

    /// <summary>The resources of one type, in their order.</summary>
    /// <param name="resourceType">The type, such as <c>Patient</c> or <c>Task</c>.</param>
    /// <returns>The JSON objects themselves.</returns>
    public IReadOnlyList<JsonObject> ListResources(string resourceType)
    {
        var found = new List<JsonObject>();
        foreach (var entry in Entry ?? [])
        {
            if (entry.Resource is { } resource && FhirText.Member(resource, "resourceType") == resourceType)
            {
                found.Add(resource);
            }
        }

        return found;
    }

    /// <summary>An identifier of the Task.</summary>
    /// <param name="systemSuffix">How its system ends, such as <c>-registration-number</c>.</param>
    /// <returns>Its value; <see langword="null"/> if there is none.</returns>
    public string? ReadTaskIdentifier(string systemSuffix)
    {
        foreach (var task in ListResources("Task"))
        {
            foreach (var identifier in task["identifier"] as JsonArray ?? [])
            {
                if (identifier is JsonObject pair && FhirText.Member(pair, "system")?.EndsWith(systemSuffix, StringComparison.Ordinal) == true)
                {
                    return FhirText.Member(pair, "value");
                }
            }
        }

        return null;
    }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
