using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>What can be written about a facility, at its creation and later.</summary>
/// <remarks>
/// Properties left <see langword="null"/> are not sent. To clear a field, put a JSON null for it into <see cref="AdditionalData"/>.
/// </remarks>
public abstract record FacilityFields
{
    /// <summary>The name on the licence; at most 150 characters. The server takes the name unless given.</summary>
    public string? OfficialName { get; init; }

    /// <summary>A short name, at most 30 characters.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>The number in the regulator's register.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>The number of the licence.</summary>
    public string? LicenseNumber { get; init; }

    /// <summary>The id of the operation status.</summary>
    public string? OperationStatus { get; init; }

    /// <summary>The id of the admission status.</summary>
    public string? AdmissionStatus { get; init; }

    /// <summary>The id of the level in the Kenya Essential Package for Health.</summary>
    public string? KephLevel { get; init; }

    /// <summary>The id of the regulator.</summary>
    public string? RegulatoryBody { get; init; }

    /// <summary>The id of the owner.</summary>
    public string? Owner { get; init; }

    /// <summary>The id of the ward.</summary>
    public string? Ward { get; init; }

    /// <summary>The id of the sub-county.</summary>
    public string? SubCounty { get; init; }

    /// <summary>The id of the town.</summary>
    public string? Town { get; init; }

    /// <summary>The plot.</summary>
    public string? PlotNumber { get; init; }

    /// <summary>A landmark nearby.</summary>
    public string? NearestLandmark { get; init; }

    /// <summary>How to find the place.</summary>
    public string? LocationDesc { get; init; }

    /// <summary>When the facility was founded.</summary>
    public DateOnly? DateEstablished { get; init; }

    /// <summary>How many people the facility serves.</summary>
    public int? FacilityCatchmentPopulation { get; init; }

    /// <summary>Beds of all kinds.</summary>
    public int? NumberOfBeds { get; init; }

    /// <summary>Cots.</summary>
    public int? NumberOfCots { get; init; }

    /// <summary>Open around the clock.</summary>
    public bool? OpenWholeDay { get; init; }

    /// <summary>Open in the daytime.</summary>
    public bool? OpenNormalDay { get; init; }

    /// <summary>Open on public holidays.</summary>
    public bool? OpenPublicHolidays { get; init; }

    /// <summary>Open at weekends.</summary>
    public bool? OpenWeekends { get; init; }

    /// <summary>Open late at night.</summary>
    public bool? OpenLateNight { get; init; }

    /// <summary>Whether the facility reports to the district health information system.</summary>
    public bool? ReportingInDhis { get; init; }

    /// <summary>Fields to send that this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
