using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>Staff of a facility.</summary>
public sealed record FacilityHumanResource
{
    /// <summary>The id of the link.</summary>
    public string? Id { get; init; }

    /// <summary>The profession.</summary>
    public string? Name { get; init; }

    /// <summary>How many there are.</summary>
    public int? Count { get; init; }

    /// <summary>The id of the category.</summary>
    public string? SpecialityCategory { get; init; }

    /// <summary>The category.</summary>
    public string? SpecialityCategoryName { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
