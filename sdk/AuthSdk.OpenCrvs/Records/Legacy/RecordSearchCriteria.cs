using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The criteria of a search for records; all optional, and all that are given must match.</summary>
public sealed partial record RecordSearchCriteria
{
    /// <summary><c>birth</c>, <c>death</c> or <c>marriage</c>.</summary>
    public string? Event { get; init; }

    /// <summary>Such as <c>REGISTERED</c> or <c>CERTIFIED</c>.</summary>
    public IReadOnlyList<string>? RegistrationStatuses { get; init; }

    /// <summary>A name.</summary>
    public string? Name { get; init; }

    /// <summary>The day of the event, <c>YYYY-MM-DD</c>.</summary>
    public string? DateOfEvent { get; init; }

    /// <summary>The first day of the event, <c>YYYY-MM-DD</c>.</summary>
    public string? DateOfEventStart { get; init; }

    /// <summary>The last day of the event, <c>YYYY-MM-DD</c>.</summary>
    public string? DateOfEventEnd { get; init; }

    /// <summary>From when on the record was changed; the format is not documented.</summary>
    public string? TimePeriodFrom { get; init; }

    /// <summary>A telephone number.</summary>
    public string? ContactNumber { get; init; }

    /// <summary>An e-mail address.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>A national id.</summary>
    public string? NationalId { get; init; }

    /// <summary>The number in the register.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>The tracking id.</summary>
    public string? TrackingId { get; init; }

    /// <summary>The id of the record.</summary>
    public string? RecordId { get; init; }

    /// <summary>The instant of the registration, ISO 8601.</summary>
    public string? DateOfRegistration { get; init; }

    /// <summary>The first instant of the registration, ISO 8601.</summary>
    public string? DateOfRegistrationStart { get; init; }

    /// <summary>The last instant of the registration, ISO 8601.</summary>
    public string? DateOfRegistrationEnd { get; init; }

    /// <summary>The id of the office of the declaration.</summary>
    public string? DeclarationLocationId { get; init; }

    /// <summary>The id of the administrative area of the declaration.</summary>
    public string? DeclarationJurisdictionId { get; init; }

    /// <summary>The id of the place of the event.</summary>
    public string? EventLocationId { get; init; }

    /// <summary>The country of the event.</summary>
    public string? EventCountry { get; init; }

    /// <summary>The id of the administrative area of the event, level 1.</summary>
    public string? EventLocationLevel1 { get; init; }

    /// <summary>The id of the administrative area of the event, level 2.</summary>
    public string? EventLocationLevel2 { get; init; }

    /// <summary>The id of the administrative area of the event, level 3.</summary>
    public string? EventLocationLevel3 { get; init; }

    /// <summary>The id of the administrative area of the event, level 4.</summary>
    public string? EventLocationLevel4 { get; init; }

    /// <summary>The id of the administrative area of the event, level 5.</summary>
    public string? EventLocationLevel5 { get; init; }

    /// <summary>The id of the administrative area of the event, level 6.</summary>
    public string? EventLocationLevel6 { get; init; }

    /// <summary>The first names of the child.</summary>
    public string? ChildFirstNames { get; init; }

    /// <summary>The last name of the child.</summary>
    public string? ChildLastName { get; init; }

    /// <summary>The date of birth of the child, <c>YYYY-MM-DD</c>.</summary>
    public string? ChildDoB { get; init; }

    /// <summary>The first date of birth of the child.</summary>
    public string? ChildDoBStart { get; init; }

    /// <summary>The last date of birth of the child.</summary>
    public string? ChildDoBEnd { get; init; }

    /// <summary>The gender of the child.</summary>
    public string? ChildGender { get; init; }

    /// <summary>An id of the child.</summary>
    public string? ChildIdentifier { get; init; }

    /// <summary>The day of the marriage, <c>YYYY-MM-DD</c>.</summary>
    public string? DateOfMarriage { get; init; }

    /// <summary>Kinds of records; the values are not documented.</summary>
    public IReadOnlyList<string>? CompositionType { get; init; }

    /// <summary>Fields to send that this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
