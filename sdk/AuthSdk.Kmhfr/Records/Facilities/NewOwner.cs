using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>An owner to create together with a facility.</summary>
public sealed record NewOwner
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>A short name.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The id of the type.</summary>
    public string? OwnerType { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
