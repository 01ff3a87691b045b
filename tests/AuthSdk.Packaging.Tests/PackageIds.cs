namespace AuthSdk.Packaging.Tests;

/// <summary>The packages of a release.</summary>
internal static class PackageIds
{
    public const string Generator = "AuthSdk.Generator";
    public const string HealthChecks = "AuthSdk.HealthChecks";
    public const string Library = "AuthSdk";
    public const string Testing = "AuthSdk.Testing";

    public static IReadOnlyList<string> Sdks { get; } =
        ["AuthSdk.CareCentric", "AuthSdk.Kmhfr", "AuthSdk.Moodhood", "AuthSdk.MskBlaze", "AuthSdk.OpenCrvs"];

    public static IReadOnlyList<string> Stores { get; } = ["AuthSdk.DistributedCache", "AuthSdk.PostgreSql"];

    /// <summary>Those with an assembly to compile against.</summary>
    public static IReadOnlyList<string> Libraries { get; } = [Library, Testing, HealthChecks, .. Stores, .. Sdks];

    public static IReadOnlyList<string> All { get; } = [Generator, .. Libraries];
}
