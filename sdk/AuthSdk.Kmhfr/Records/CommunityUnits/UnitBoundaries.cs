using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>The boundaries that a community health unit lies in.</summary>
public sealed record UnitBoundaries
{
    /// <summary>The id of the county's boundary.</summary>
    public string? CountyBoundary { get; init; }

    /// <summary>The id of the constituency's boundary.</summary>
    public string? ConstituencyBoundary { get; init; }

    /// <summary>The id of the ward's boundary.</summary>
    public string? WardBoundary { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
