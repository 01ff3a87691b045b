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

    /// <summary>The id of the owner, which the server wants unless a facility is created with a new owner.</summary>
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

    /// <summary>Free-form attributes.</summary>
    public string? Attributes { get; init; }

    /// <summary>The id of the regulation status.</summary>
    public string? RegulationStatus { get; init; }

    /// <summary>The id of the facility that it is a part of.</summary>
    public string? Parent { get; init; }

    /// <summary>The name of the town.</summary>
    public string? TownName { get; init; }

    /// <summary>The bank.</summary>
    public string? BankName { get; init; }

    /// <summary>The branch of the bank.</summary>
    public string? BranchName { get; init; }

    /// <summary>The number of the bank account.</summary>
    public string? BankAccount { get; init; }

    /// <summary>Beds for emergencies.</summary>
    public int? NumberOfEmergencyCasualtyBeds { get; init; }

    /// <summary>Beds in intensive care.</summary>
    public int? NumberOfIcuBeds { get; init; }

    /// <summary>Beds in high dependency care.</summary>
    public int? NumberOfHduBeds { get; init; }

    /// <summary>Beds for inpatients.</summary>
    public int? NumberOfInpatientBeds { get; init; }

    /// <summary>Maternity beds.</summary>
    public int? NumberOfMaternityBeds { get; init; }

    /// <summary>Beds in isolation.</summary>
    public int? NumberOfIsolationBeds { get; init; }

    /// <summary>General theatres.</summary>
    public int? NumberOfGeneralTheatres { get; init; }

    /// <summary>Maternity theatres.</summary>
    public int? NumberOfMaternityTheatres { get; init; }

    /// <summary>Minor theatres. Not in the published reference.</summary>
    public int? NumberOfMinorTheatres { get; init; }

    /// <summary>Eye theatres. Not in the published reference.</summary>
    public int? NumberOfEyeTheatres { get; init; }

    /// <summary>Whether there is a unit for the newborn. Not in the published reference.</summary>
    public bool? NewBornUnit { get; init; }

    /// <summary>Whether there are outreach services. Not in the published reference.</summary>
    public bool? OutReachServices { get; init; }

    /// <summary>Admits for maternity only.</summary>
    public bool? AdmittingMaternityOnly { get; init; }

    /// <summary>Admits for maternity and in general.</summary>
    public bool? AdmittingMaternityGeneral { get; init; }

    /// <summary>Accredited by the national hospital insurance fund.</summary>
    public bool? NhifAccreditation { get; init; }

    /// <summary>Whether the laboratory is accredited by ISO 15189.</summary>
    [JsonPropertyName("accredited_lab_iso_15189")]
    public bool? AccreditedLabIso15189 { get; init; }

    /// <summary>Hides the facility from the public for security reasons.</summary>
    public bool? IsClassified { get; init; }

    /// <summary>Publishes the facility.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>Whether a regulator knows it.</summary>
    public bool? Regulated { get; init; }

    /// <summary>Whether it is approved.</summary>
    public bool? Approved { get; init; }

    /// <summary>Whether it is approved at national level.</summary>
    public bool? ApprovedNationalLevel { get; init; }

    /// <summary>Whether it is rejected.</summary>
    public bool? Rejected { get; init; }

    /// <summary>When it was approved or rejected.</summary>
    public DateTimeOffset? ApprovalrejectionDate { get; init; }

    /// <summary>Closes the facility.</summary>
    public bool? Closed { get; init; }

    /// <summary>When it was closed.</summary>
    public DateTimeOffset? ClosedDate { get; init; }

    /// <summary>Why it was closed.</summary>
    public string? ClosingReason { get; init; }

    /// <summary>Who runs the facility.</summary>
    public NewOfficerInCharge? OfficerInCharge { get; init; }

    /// <summary>Fields to send that this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
