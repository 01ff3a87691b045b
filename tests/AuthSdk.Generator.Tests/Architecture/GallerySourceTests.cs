using System.Text.RegularExpressions;
using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Architecture;

/// <summary>Keeps the gallery checkable: each declaration names the pages that it follows.</summary>
public sealed partial class GallerySourceTests
{
    public static TheoryData<string> Providers => [.. Directory.GetDirectories(Repository.PathOf("samples", "Gallery", "Providers")).Select(folder => Path.GetFileName(folder)!).Order()];

    [Theory]
    [MemberData(nameof(Providers))]
    public void Each_declaration_of_the_gallery_names_the_pages_that_it_follows(string provider)
    {
        var folder = Repository.PathOf("samples", "Gallery", "Providers", provider);
        var declaration = File.ReadAllText(Assert.Single(Directory.GetFiles(folder, "I*Api.cs"))).Replace("&amp;", "&", StringComparison.Ordinal);
        var exhibit = File.ReadAllText(Assert.Single(Directory.GetFiles(folder, "*Exhibit.cs")));

        var sources = Source().Matches(declaration).Select(match => match.Groups["url"].Value).ToList();
        Assert.Contains(Documentation().Match(exhibit).Groups["url"].Value, sources);
    }

    [GeneratedRegex(@"/// <para>Source: [^:\n]+:(?: |\s+/// )(?<url>https://[^\s<]+)</para>")]
    private static partial Regex Source();

    [GeneratedRegex(@"Documentation =\s+""(?<url>[^""]+)""")]
    private static partial Regex Documentation();
}
