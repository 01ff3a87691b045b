using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>Equipment of a facility, as lists show it.</summary>
public sealed record FacilityInfrastructure
{
    /// <summary>The id of the link.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of equipment.</summary>
    public string? Name { get; init; }

    /// <summary>How many there are.</summary>
    public int? Count { get; init; }

    /// <summary>The id of the category.</summary>
    public string? InfrastructureCategory { get; init; }

    /// <summary>The category.</summary>
    public string? InfrastructureCategoryName { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
