using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>One end of the time that a dashboard is about.</summary>
public sealed record DashboardPeriod
{
    /// <summary>The start, as the server writes it.</summary>
    [JsonPropertyName("startdate")]
    public string? Startdate { get; init; }

    /// <summary>The end, as the server writes it.</summary>
    [JsonPropertyName("enddate")]
    public string? Enddate { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
