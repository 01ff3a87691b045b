using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A location of version 2.x.</summary>
public sealed record Location
{
    /// <summary>A UUID.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The id in another system.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The id of the administrative area that it lies in.</summary>
    public string? AdministrativeAreaId { get; init; }

    /// <summary>When it ceases to be.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>One of <see cref="LocationTypes"/>, or another; absent for administrative areas.</summary>
    public string? LocationType { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
