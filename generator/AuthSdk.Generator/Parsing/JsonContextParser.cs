using System.Linq;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads the <c>JsonSerializerContext</c> that an interface names.</summary>
internal static class JsonContextParser
{
    public static ITypeSymbol? Parse(INamedTypeSymbol type, ParseReport report)
    {
        if (type.Declared("JsonContextAttribute").FirstOrDefault() is not { } attribute)
        {
            return null;
        }

        var context = attribute.TypeArgument(0);
        if (context is not { TypeKind: TypeKind.Error } && !IsContext(context))
        {
            report.Add(
                OperationDiagnostics.InvalidJsonContext,
                () => attribute.ArgumentLocation(0),
                context?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "null");
        }

        return context;
    }

    /// <summary>Whether the interface names a context, be it a right one or not.</summary>
    public static bool IsDeclared(INamedTypeSymbol type) => type.Declared("JsonContextAttribute").Any();

    /// <summary>The context that the interface names, if it is one.</summary>
    public static INamedTypeSymbol? Find(INamedTypeSymbol type) =>
        type.Declared("JsonContextAttribute").FirstOrDefault()?.TypeArgument(0) is INamedTypeSymbol context && IsContext(context) ? context : null;

    // Its 'Default' is written by another generator, and so is invisible here.
    private static bool IsContext(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsUnboundGenericType: false, IsAbstract: false } named && named.IsReachable() &&
        BaseTypes(type).Any(candidate => candidate.Is("System.Text.Json.Serialization", "JsonSerializerContext"));

    private static System.Collections.Generic.IEnumerable<ITypeSymbol> BaseTypes(ITypeSymbol type)
    {
        for (var candidate = type.BaseType; candidate is not null; candidate = candidate.BaseType)
        {
            yield return candidate;
        }
    }
}
