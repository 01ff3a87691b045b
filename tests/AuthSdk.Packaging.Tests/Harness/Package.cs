using System.IO.Compression;
using System.Xml.Linq;

namespace AuthSdk.Packaging.Tests.Harness;

/// <summary>A package as a feed has it.</summary>
internal sealed class Package
{
    private readonly Dictionary<string, byte[]> _files;
    private readonly XElement _metadata;

    private Package(Dictionary<string, byte[]> files)
    {
        _files = files;
        using var nuspec = new MemoryStream(files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value);
        _metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    /// <summary>The files, without those that every package has for the format's sake.</summary>
    public IEnumerable<string> Files => _files.Keys
        .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) &&
            !name.StartsWith("package/", StringComparison.Ordinal) &&
            !name.EndsWith(".nuspec", StringComparison.Ordinal) &&
            name != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);

    public byte[] this[string file] => _files[file];

    public static Package Open(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return new Package(archive.Entries.ToDictionary(entry => entry.FullName, Read));
    }

    /// <summary>The text of an element of the nuspec.</summary>
    public string? Metadata(string name) => Element(name)?.Value;

    /// <summary>An attribute of an element of the nuspec.</summary>
    public string? Metadata(string name, string attribute) => Element(name)?.Attribute(attribute)?.Value;

    /// <summary>What the package needs: <c>net8.0: AuthSdk 0.1.0</c>.</summary>
    public IEnumerable<string> Dependencies => Grouped("dependencies", dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}");

    /// <summary>The shared frameworks that the package needs: <c>net8.0: Microsoft.AspNetCore.App</c>.</summary>
    public IEnumerable<string> FrameworkReferences => Grouped("frameworkReferences", reference => reference.Attribute("name")!.Value);

    private IEnumerable<string> Grouped(string name, Func<XElement, string> describe) =>
        from @group in Element(name)?.Elements() ?? []
        from item in @group.Elements()
        orderby @group.Attribute("targetFramework")!.Value, describe(item)
        select $"{@group.Attribute("targetFramework")!.Value}: {describe(item)}";

    private XElement? Element(string name) => _metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
