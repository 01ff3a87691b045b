using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>A time span.</summary>
public sealed record Period
{
    /// <summary>When it begins: a date, mostly with a time and without an offset.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>When it ends; absent while it lasts.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
