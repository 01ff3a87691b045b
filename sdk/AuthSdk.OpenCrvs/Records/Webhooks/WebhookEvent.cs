using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>What happened, and to which record.</summary>
public sealed record WebhookEvent
{
    /// <summary>The topic.</summary>
    public WebhookHub? Hub { get; init; }

    /// <summary>
    /// The record, one bundle. Clients of the type webhook get the sections that they may see and the Task, others all of it.
    /// </summary>
    public IReadOnlyList<FhirBundle>? Context { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
