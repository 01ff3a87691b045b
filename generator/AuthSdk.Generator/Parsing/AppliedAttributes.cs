using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Finds what is declared for one flow.</summary>
internal static class AppliedAttributes
{
    /// <summary>The one declaration that counts for a flow: what names the flow wins over what is said of all flows.</summary>
    public static DeclaredAttribute? Applying(this INamedTypeSymbol type, string className, string flow) =>
        type.Declared(className).FirstOrDefault(attribute => attribute.Text("Flow") == flow) ??
        type.Declared(className).FirstOrDefault(attribute => attribute.Text("Flow") is null);

    /// <summary>All declarations that hold for a flow.</summary>
    public static IEnumerable<DeclaredAttribute> AllApplying(this INamedTypeSymbol type, string className, string flow) =>
        type.Declared(className).Where(attribute => attribute.Text("Flow") is not { } name || name == flow);
}
