using System.Linq;
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

    /// <summary>The type without nullable annotations, which are no part of a signature.</summary>
    public static string Plain(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The type as a message names it.</summary>
    public static string Short(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Whether the compiler does not know the type, or part of it, and has said so.</summary>
    public static bool IsUnknown(this ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => true,
        IArrayTypeSymbol array => array.ElementType.IsUnknown(),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => argument.IsUnknown()),
        _ => false,
    };

    /// <summary>Whether the type is a pointer or made of one, which only unsafe code can name.</summary>
    public static bool HasPointer(this ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => true,
        IArrayTypeSymbol array => array.ElementType.HasPointer(),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => argument.HasPointer()),
        _ => false,
    };

    /// <summary>Whether emitted code can name the type: neither it nor what it stands in is private, protected or local to a file.</summary>
    public static bool IsReachable(this INamedTypeSymbol type) =>
        !type.IsFileLocal &&
        type.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal &&
        type.ContainingType?.IsReachable() != false;

    /// <summary>Whether the type is the one with this namespace and name.</summary>
    public static bool Is(this ITypeSymbol type, string space, string name) =>
        type.Name == name && type.ContainingNamespace?.ToDisplayString() == space;

    /// <summary>Whether the type, or one that it derives from, is the one with this namespace and name.</summary>
    public static bool IsOrDerivesFrom(this ITypeSymbol type, string space, string name)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate.Is(space, name))
            {
                return true;
            }
        }

        return false;
    }
}
