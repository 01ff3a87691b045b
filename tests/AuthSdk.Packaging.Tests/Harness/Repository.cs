using System.Reflection;

namespace AuthSdk.Packaging.Tests.Harness;

/// <summary>Where things are.</summary>
internal static class Repository
{
    /// <summary>Where releases say that the sources are.</summary>
    public const string Url = "https://github.com/authsdk/authsdk";

    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The packages that the repository itself was restored from.</summary>
    public static string PackageCache { get; } = Metadata("PackageCache");

    /// <summary>Whether the sources are known to git: an archive of them cannot tell which version it is.</summary>
    public static bool IsCheckedOut => Path.Exists(PathOf(".git"));

    /// <summary>Whether git knows another place of the sources, such as the one they were cloned from: links may then lead there, or nowhere.</summary>
    public static bool HasRemote =>
        !File.Exists(PathOf(".git", "config")) || File.ReadAllText(PathOf(".git", "config")).Contains("[remote ", StringComparison.Ordinal);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Metadata(string key) => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
