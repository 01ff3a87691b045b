namespace AuthSdk.Testing;

/// <summary>One place of the seeded country.</summary>
internal sealed record OpenCrvsLocation(string Id, string Type, string Name, string Code, string? ParentId, bool IsActive)
{
    public const string AdministrativeArea = "ADMIN_STRUCTURE";
    public const string Office = "CRVS_OFFICE";
    public const string HealthFacility = "HEALTH_FACILITY";

    public static IReadOnlyList<OpenCrvsLocation> All { get; } =
    [
        new(OpenCrvsSeed.AdministrativeAreaId, AdministrativeArea, "Central", "AWn3s2RqgAN", null, true),
        new(OpenCrvsSeed.OfficeId, Office, "Central District Office", "JWMRGwDBXK", OpenCrvsSeed.AdministrativeAreaId, true),
        new(OpenCrvsSeed.HealthFacilityId, HealthFacility, "My hospital", "ABC123", OpenCrvsSeed.AdministrativeAreaId, true),
        new(OpenCrvsSeed.InactiveFacilityId, HealthFacility, "Old hospital", "ABC999", OpenCrvsSeed.AdministrativeAreaId, false),
    ];

    /// <summary>Offices and facilities are leaves of the tree; areas are not.</summary>
    public bool IsLeaf => Type != AdministrativeArea;

    public string Identifier => $"{Type}_{Code}";

    public static OpenCrvsLocation? Find(string? id) => All.FirstOrDefault(location => location.Id == id);
}
