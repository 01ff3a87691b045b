namespace AuthSdk.Testing;

/// <summary>The records an <see cref="OpenCrvsEmulator"/> starts with.</summary>
public static class OpenCrvsSeed
{
    /// <summary>A health facility, "My hospital".</summary>
    public const string HealthFacilityId = "d89c1114-eddc-4dca-8352-4d2105c876f8";

    /// <summary>A registration office.</summary>
    public const string OfficeId = "712502d2-5ea2-49d9-86df-a7d61f3f351f";

    /// <summary>An administrative area, the parent of both; events cannot be created there in 1.x.</summary>
    public const string AdministrativeAreaId = "a45b982a-5c7b-4bd9-8fd8-a42d0994054c";

    /// <summary>A health facility that is no longer active.</summary>
    public const string InactiveFacilityId = "e5b1d3f0-2c7a-4a52-9c3e-1f0a7d9b2c11";

    /// <summary>A registered birth, tracking id <c>BHKTHM</c>.</summary>
    public const string RegisteredEventId = "cb813494-9339-48dd-85a1-156278436f30";

    /// <summary>Tracking id of the registered birth.</summary>
    public const string RegisteredTrackingId = "BHKTHM";

    /// <summary>Tracking id of the record that the older workflow has under <see cref="RegisteredEventId"/>, among five births.</summary>
    public const string RegisteredRecordTrackingId = "BHKTHM7";

    /// <summary>A registered death of the older workflow.</summary>
    public const string RegisteredDeathRecordId = "0a9b2f63-55a0-4bb5-a5a6-9a4df19d2a05";

    /// <summary>The five registered births of the older workflow, oldest first.</summary>
    public static IReadOnlyList<string> RegisteredBirthRecordIds { get; } =
    [
        RegisteredEventId,
        "0a9b2f63-55a0-4bb5-a5a6-9a4df19d2a01",
        "0a9b2f63-55a0-4bb5-a5a6-9a4df19d2a02",
        "0a9b2f63-55a0-4bb5-a5a6-9a4df19d2a03",
        "0a9b2f63-55a0-4bb5-a5a6-9a4df19d2a04",
    ];

    /// <summary>What <c>sub</c> of a 1.x token holds instead of the client id.</summary>
    public const string ClientDatabaseId = "65f0c0ffee65f0c0ffee0001";
}
