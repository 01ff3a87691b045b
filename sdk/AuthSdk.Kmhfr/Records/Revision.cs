using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>One change in the history of a record.</summary>
public sealed record Revision
{
    /// <summary>What was changed.</summary>
    public IReadOnlyList<FieldRevision>? Updates { get; init; }

    /// <summary>Who changed it. Whether as a number or a name is not documented.</summary>
    public JsonElement? UpdatedBy { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? UpdatedOn { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
