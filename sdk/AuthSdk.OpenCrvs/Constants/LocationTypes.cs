namespace AuthSdk.OpenCrvs;

/// <summary>The kinds of locations.</summary>
public static class LocationTypes
{
    /// <summary>An administrative area; only in 1.x.</summary>
    public const string AdministrativeArea = "ADMIN_STRUCTURE";

    /// <summary>A registration office.</summary>
    public const string Office = "CRVS_OFFICE";

    /// <summary>A health facility.</summary>
    public const string HealthFacility = "HEALTH_FACILITY";
}
