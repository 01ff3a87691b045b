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

    /// <summary>An e-mail address.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>Whose telephone number and e-mail address they are.</summary>
    public string? ContactRelationship { get; init; }

    /// <summary>When the record was declared; the format is not documented.</summary>
    public string? DateOfDeclaration { get; init; }

    /// <summary>The tracking id.</summary>
    public string? TrackingId { get; init; }

    /// <summary>The number in the register.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>The id of the place of the event.</summary>
    public string? EventLocationId { get; init; }

    /// <summary>The id of the office.</summary>
    public string? RegisteredLocationId { get; init; }

    /// <summary>Why the record was rejected.</summary>
    public string? Reason { get; init; }

    /// <summary>More about it.</summary>
    public string? Comment { get; init; }

    /// <summary>Whom the record is assigned to. Its members differ between documentation and schema: avoid asking for it.</summary>
    public JsonElement? Assignment { get; init; }

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
