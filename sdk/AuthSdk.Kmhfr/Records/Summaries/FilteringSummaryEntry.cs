using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>A value to choose from.</summary>
public sealed record FilteringSummaryEntry
{
    /// <summary>The id.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the county of a sub-county or constituency.</summary>
    public string? County { get; init; }

    /// <summary>The id of the constituency of a ward.</summary>
    public string? Constituency { get; init; }

    /// <summary>The id of the sub-county of a ward.</summary>
    public string? SubCounty { get; init; }

    /// <summary>The id of the type of an owner.</summary>
    public string? OwnerType { get; init; }

    /// <summary>The id of the category of a service.</summary>
    public string? Category { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
