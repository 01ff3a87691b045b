using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The registration of a record.</summary>
public sealed record RecordRegistration
{
    /// <summary>Such as <c>CERTIFIED</c>.</summary>
    public string? Status { get; init; }

    /// <summary>A telephone number.</summary>
    public string? ContactNumber { get; init; }

    /// <summary>The tracking id.</summary>
    public string? TrackingId { get; init; }

    /// <summary>The number in the register.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>The id of the office.</summary>
    public string? RegisteredLocationId { get; init; }

    /// <summary>The ids of records that may be the same.</summary>
    public IReadOnlyList<string>? Duplicates { get; init; }

    /// <summary>When the record was made, in milliseconds since 1970, as text.</summary>
    public string? CreatedAt { get; init; }

    /// <summary>When the record last changed, in milliseconds since 1970, as text.</summary>
    public string? ModifiedAt { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
