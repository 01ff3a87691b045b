using System.Reflection;

namespace AuthSdk.Packaging.Tests.Harness;

/// <summary>Where things are.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The packages that the repository itself was restored from.</summary>
    public static string PackageCache { get; } = Metadata("PackageCache");

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Metadata(string key) => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
