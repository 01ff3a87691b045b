using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Writes types so that no name in the user's program can change what they mean.</summary>
internal static class TypeNames
{
    public static SymbolDisplayFormat Namespace { get; } = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static SymbolDisplayFormat FullyQualified { get; } = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The type with <c>global::</c> and nullable annotations.</summary>
    public static string Of(ITypeSymbol type) => type.ToDisplayString(FullyQualified);

    /// <summary>Whether the type is the one with this namespace and name.</summary>
    public static bool Is(this ITypeSymbol type, string space, string name) =>
        type.Name == name && type.ContainingNamespace?.ToDisplayString() == space;
}
