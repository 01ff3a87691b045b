using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Finds AuthSdk's attributes on a symbol by namespace and name; the generator does not reference the library.</summary>
internal static class KnownAttributes
{
    public const string OAuthProvider = "AuthSdk.OAuthProviderAttribute";

    /// <summary>The attributes of namespace <c>AuthSdk</c>.</summary>
    public static IEnumerable<DeclaredAttribute> Declared(this ISymbol symbol) =>
        symbol.GetAttributes().Where(data => IsIn(data.AttributeClass, "AuthSdk")).Select(data => new DeclaredAttribute(data));

    /// <summary>The attributes of namespace <c>AuthSdk</c> with the given class name.</summary>
    public static IEnumerable<DeclaredAttribute> Declared(this ISymbol symbol, string className) =>
        symbol.Declared().Where(attribute => attribute.ClassName == className);

    /// <summary>The attributes of namespace <c>AuthSdk.Http</c>.</summary>
    public static IEnumerable<DeclaredAttribute> DeclaredHttp(this ISymbol symbol) =>
        symbol.GetAttributes().Where(data => IsIn(data.AttributeClass, "AuthSdk", "Http")).Select(data => new DeclaredAttribute(data));

    /// <summary>The attribute of namespace <c>AuthSdk.Http</c> with the given class name, if there is one.</summary>
    public static DeclaredAttribute? DeclaredHttp(this ISymbol symbol, string className) =>
        symbol.DeclaredHttp().FirstOrDefault(attribute => attribute.ClassName == className);

    /// <summary>The attributes of Refit's, and verbs that the program derives from them.</summary>
    public static IEnumerable<DeclaredAttribute> DeclaredRefit(this ISymbol symbol) => symbol.GetAttributes()
        .Where(data => IsIn(data.AttributeClass, "Refit") || IsRefitVerb(data.AttributeClass))
        .Select(data => new DeclaredAttribute(data));

    /// <summary>The attribute of Refit's with the given class name, if there is one.</summary>
    public static DeclaredAttribute? DeclaredRefit(this ISymbol symbol, string className) =>
        symbol.DeclaredRefit().FirstOrDefault(attribute => attribute.ClassName == className);

    /// <summary>The verb of an operation that Refit implements, if it has one.</summary>
    public static DeclaredAttribute? RefitVerb(this IMethodSymbol method) => method.GetAttributes()
        .Where(data => IsRefitVerb(data.AttributeClass))
        .Select(data => new DeclaredAttribute(data))
        .FirstOrDefault();

    private static bool IsRefitVerb(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == "HttpMethodAttribute" && IsIn(type, "Refit"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(INamedTypeSymbol? type, string root, string? child = null)
    {
        var space = type?.ContainingNamespace;
        if (child is not null)
        {
            if (space?.Name != child)
            {
                return false;
            }

            space = space.ContainingNamespace;
        }

        return space is { ContainingNamespace.IsGlobalNamespace: true } && space.Name == root;
    }
}
