using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>What every record of the registry has.</summary>
/// <remarks>
/// Every property may be absent: a call with <c>fields</c> returns only the fields it names, and the server leaves out names whose relation
/// is empty.
/// </remarks>
public abstract record RegistryRecord
{
    /// <summary>A version 4 UUID.</summary>
    public string? Id { get; init; }

    /// <summary>When the record was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When the record was last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Whether the record is deleted; such records do not appear in lists.</summary>
    public bool? Deleted { get; init; }

    /// <summary>Whether the record is in use.</summary>
    public bool? Active { get; init; }

    /// <summary>A helper of the server's full-text search, mostly <see langword="null"/>.</summary>
    public string? Search { get; init; }

    /// <summary>The number of the user who made the record.</summary>
    public int? CreatedBy { get; init; }

    /// <summary>The number of the user who last changed the record.</summary>
    public int? UpdatedBy { get; init; }

    /// <summary>The history, if it was asked for with <see cref="DetailQuery.AuditTrail"/>.</summary>
    public IReadOnlyList<Revision>? Revisions { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
