using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Parsing.Metadata;

/// <summary>The metadata documents among the additional files of a project.</summary>
/// <param name="documents">The documents, read when the first declaration is checked.</param>
internal sealed class MetadataCatalog(Lazy<IReadOnlyList<MetadataModel>> documents)
{
    /// <summary>The name of the document that belongs to an interface without being declared.</summary>
    public static string ConventionalName(string interfaceName) => $"{interfaceName}.oauth.json";

    /// <summary>Finds the document of a flow.</summary>
    /// <returns>The document, or one that says why there is none; <see langword="null"/> where none is declared and none lies there.</returns>
    public MetadataModel? Find(FlowModel flow)
    {
        var found = documents.Value.Where(document => IsNamed(document.Path, flow.MetadataFile)).ToList();
        return (found.Count, flow.DeclaresMetadata) switch
        {
            (1, _) => found[0],
            (0, false) => null,
            (0, true) => new MetadataModel
            {
                Path = flow.MetadataFile,
                Fault = "no additional file has that name; " +
                    (flow.Issuer is { } issuer ? $"fetch it from {IssuerIdentifier.Describe(issuer)}, and " : "") +
                    "add <AdditionalFiles Include=\"…\" /> to the project",
            },
            _ => new MetadataModel { Path = flow.MetadataFile, Fault = "several additional files have that name; write more of the path" },
        };
    }

    private static bool IsNamed(string path, string name)
    {
        var file = name.Replace('\\', '/');
        return file.Length > 0 && path.EndsWith(file, StringComparison.OrdinalIgnoreCase) &&
            (path.Length == file.Length || path[path.Length - file.Length - 1] == '/');
    }
}
