using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>A health facility in the short list.</summary>
public sealed record FacilitySummary
{
    /// <summary>A version 4 UUID.</summary>
    public string? Id { get; init; }

    /// <summary>The facility's number in the master facility list; absent until the facility is approved nationally.</summary>
    public int? Code { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the county.</summary>
    public string? County { get; init; }

    /// <summary>The name of the constituency.</summary>
    public string? Constituency { get; init; }

    /// <summary>The id of the ward.</summary>
    public string? Ward { get; init; }

    /// <summary>The name of the ward.</summary>
    public string? WardName { get; init; }

    /// <summary>The type.</summary>
    public string? FacilityTypeName { get; init; }

    /// <summary>The owner.</summary>
    public string? OwnerName { get; init; }

    /// <summary>The owner's type.</summary>
    public string? OwnerTypeName { get; init; }

    /// <summary>The regulation status.</summary>
    public string? RegulatoryStatusName { get; init; }

    /// <summary>The operation status.</summary>
    public string? OperationStatusName { get; init; }

    /// <summary>The admission status.</summary>
    public string? AdmissionStatusName { get; init; }

    /// <summary>Whether the public sees the facility.</summary>
    public bool? IsPublished { get; init; }

    /// <summary><see langword="true"/> or absent; never <see langword="false"/>.</summary>
    public bool? IsApproved { get; init; }

    /// <summary>Whether changes wait for approval.</summary>
    public bool? HasEdits { get; init; }

    /// <summary>Whether the facility was rejected.</summary>
    public bool? Rejected { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
