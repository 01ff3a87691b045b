namespace AuthSdk.Testing;

/// <summary>The records a <see cref="KmhfrEmulator"/> starts with.</summary>
public static class KmhfrSeed
{
    /// <summary>A facility with every member filled: Rehema Pharmacy (Bahati), code 100000.</summary>
    public const string FacilityId = "da3c4efe-57df-4d65-aa29-b6eb6719e469";

    /// <summary>A facility without code, level, contacts or coordinates: what a new, unapproved one looks like.</summary>
    public const string BareFacilityId = "5f0f1a4c-2e0b-4b7e-9a58-2f3f3f8a1c01";

    /// <summary>A community health unit attached to <see cref="FacilityId"/>.</summary>
    public const string UnitId = "0c9b54f0-6a53-4c27-9f3a-7d0f0a0b0c01";

    /// <summary>The county of Nairobi, code 47.</summary>
    public const string CountyId = "95b08378-362e-4bf9-ad63-d685e1287db2";

    /// <summary>The one record of every list that has no seed of its own, and the id of each such record.</summary>
    public const string RecordId = "77777777-0000-4000-8000-000000000001";

    /// <summary>The one account, application and group.</summary>
    public const int RecordNumber = 3;

    /// <summary>The constituency of the facilities, which is also the one constituency there is.</summary>
    public const string ConstituencyId = "b082b823-7a1e-4d3f-8c2b-5e6f7a8b9c01";

    /// <summary>The ward of the facilities, which is also the one ward there is.</summary>
    public const string WardId = "b530b7ed-3c4e-4b0c-9b1d-6a1b7c2d3e01";

    /// <summary>How many facilities there are: more than one page of the default size.</summary>
    public const int FacilityCount = 41;

    /// <summary>How many community health units there are.</summary>
    public const int UnitCount = 3;

    /// <summary>How many counties there are.</summary>
    public const int CountyCount = 5;
}
