namespace AuthSdk.Testing;

/// <summary>The records an <see cref="MskBlazeEmulator"/> starts with.</summary>
public static class MskBlazeSeed
{
    /// <summary>The test study.</summary>
    public const string Study = "FHIR-T";

    /// <summary>The first subject of the study; the others are 10081004 and 10081007.</summary>
    public const string PatientId = "10081001";

    /// <summary>A laboratory observation of subject 10081007.</summary>
    public const string LaboratoryObservationId = "500009866";

    /// <summary>How many laboratory observations there are: three pages of the default size 50.</summary>
    public const int LaboratoryCount = 103;

    /// <summary>How many vital signs there are.</summary>
    public const int VitalSignCount = 2;

    /// <summary>A partner that is known but has no sponsor: "Access to sponsor denied".</summary>
    public const string PartnerWithoutSponsor = "partner-without-sponsor";
}
