using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

public abstract partial record FacilityRecord
{
    /// <summary>Beds of all kinds.</summary>
    public int? NumberOfBeds { get; init; }

    /// <summary>Cots.</summary>
    public int? NumberOfCots { get; init; }

    /// <summary>Beds for emergencies.</summary>
    public int? NumberOfEmergencyCasualtyBeds { get; init; }

    /// <summary>Beds in intensive care.</summary>
    public int? NumberOfIcuBeds { get; init; }

    /// <summary>Beds in the high dependency unit.</summary>
    public int? NumberOfHduBeds { get; init; }

    /// <summary>Beds for inpatients.</summary>
    public int? NumberOfInpatientBeds { get; init; }

    /// <summary>Beds for mothers.</summary>
    public int? NumberOfMaternityBeds { get; init; }

    /// <summary>Beds in isolation.</summary>
    public int? NumberOfIsolationBeds { get; init; }

    /// <summary>General operating theatres.</summary>
    public int? NumberOfGeneralTheatres { get; init; }

    /// <summary>Maternity theatres.</summary>
    public int? NumberOfMaternityTheatres { get; init; }

    /// <summary>Theatres for minor operations. Not in the published reference.</summary>
    public int? NumberOfMinorTheatres { get; init; }

    /// <summary>Eye theatres. Not in the published reference.</summary>
    public int? NumberOfEyeTheatres { get; init; }

    /// <summary>Whether there is a unit for new-borns. Not in the published reference.</summary>
    public bool? NewBornUnit { get; init; }

    /// <summary>Whether the facility has outreach services. Not in the published reference.</summary>
    public bool? OutReachServices { get; init; }

    /// <summary>Whether only mothers are admitted.</summary>
    public bool? AdmittingMaternityOnly { get; init; }

    /// <summary>Whether mothers are admitted among others.</summary>
    public bool? AdmittingMaternityGeneral { get; init; }

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

    /// <summary>Whether the national health insurance fund accredits the facility.</summary>
    public bool? NhifAccreditation { get; init; }

    /// <summary>Whether the laboratory is accredited by ISO 15189.</summary>
    [JsonPropertyName("accredited_lab_iso_15189")]
    public bool? AccreditedLabIso15189 { get; init; }
}
