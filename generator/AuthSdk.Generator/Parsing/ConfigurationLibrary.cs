using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>
/// Whether a program knows the platform's configuration. Only its references are looked at: a declaration mentions no type of
/// configuration, so that no edit of a source may change what is read of it.
/// </summary>
internal static class ConfigurationLibrary
{
    private const string Configuration = "Microsoft.Extensions.Configuration.IConfiguration";

    public static bool IsReferenced(Compilation compilation) => compilation.GetTypesByMetadataName(Configuration)
        .Count(type => type.DeclaredAccessibility == Accessibility.Public && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)) == 1;
}
