using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>
/// The criteria of a search for records; all optional. Put those that have no property here into <see cref="AdditionalData"/>.
/// </summary>
public sealed record RecordSearchCriteria
{
    /// <summary><c>birth</c>, <c>death</c> or <c>marriage</c>.</summary>
    public string? Event { get; init; }

    /// <summary>Such as <c>REGISTERED</c> or <c>CERTIFIED</c>.</summary>
    public IReadOnlyList<string>? RegistrationStatuses { get; init; }

    /// <summary>A name.</summary>
    public string? Name { get; init; }

    /// <summary>The tracking id.</summary>
    public string? TrackingId { get; init; }

    /// <summary>The number in the register.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>The id of the record.</summary>
    public string? RecordId { get; init; }

    /// <summary>A national id.</summary>
    public string? NationalId { get; init; }

    /// <summary>A telephone number.</summary>
    public string? ContactNumber { get; init; }

    /// <summary>The day of the event.</summary>
    public string? DateOfEvent { get; init; }

    /// <summary>The first day of the event.</summary>
    public string? DateOfEventStart { get; init; }

    /// <summary>The last day of the event.</summary>
    public string? DateOfEventEnd { get; init; }

    /// <summary>The first instant of the registration, ISO 8601.</summary>
    public string? DateOfRegistrationStart { get; init; }

    /// <summary>The last instant of the registration, ISO 8601.</summary>
    public string? DateOfRegistrationEnd { get; init; }

    /// <summary>The id of the office.</summary>
    public string? DeclarationLocationId { get; init; }

    /// <summary>The first names of the child.</summary>
    public string? ChildFirstNames { get; init; }

    /// <summary>The last name of the child.</summary>
    public string? ChildLastName { get; init; }

    /// <summary>The child's date of birth.</summary>
    public string? ChildDoB { get; init; }

    /// <summary>The child's id.</summary>
    public string? ChildIdentifier { get; init; }

    /// <summary>The mother's family name.</summary>
    public string? MotherFamilyName { get; init; }

    /// <summary>The family name of the deceased.</summary>
    public string? DeceasedFamilyName { get; init; }

    /// <summary>Fields to send that this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
