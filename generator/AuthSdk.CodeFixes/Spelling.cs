using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.CodeFixes;

/// <summary>How names are written in a place: as short as its usings allow, and as what stands beside them.</summary>
internal static class Spelling
{
    /// <summary>An attribute's name, qualified as another of its namespace is.</summary>
    /// <param name="name">The name, without <c>Attribute</c>.</param>
    /// <param name="neighbour">The other attribute.</param>
    public static string Beside(string name, AttributeSyntax? neighbour)
    {
        var written = neighbour?.Name.ToString() ?? "";
        return written.Substring(0, written.LastIndexOf('.') + 1) + name;
    }

    /// <summary>The type's name alone where it is known, else with its namespace.</summary>
    public static string Of(string name, string @namespace, SemanticModel model, int position) =>
        model.LookupNamespacesAndTypes(position, name: name).OfType<INamedTypeSymbol>().Any(type => type.ContainingNamespace.ToDisplayString() == @namespace)
            ? name
            : $"{@namespace}.{name}";

    /// <summary>The same of an attribute, which is written without <c>Attribute</c>.</summary>
    public static string OfAttribute(string name, string @namespace, SemanticModel model, int position)
    {
        var written = Of(name + nameof(Attribute), @namespace, model, position);
        return written.Substring(0, written.Length - nameof(Attribute).Length);
    }

    /// <summary>The first attribute with one of these names.</summary>
    public static AttributeSyntax? Find(MemberDeclarationSyntax declaration, params string[] names) => Find(declaration.AttributeLists, names);

    /// <summary>The first attribute with one of these names.</summary>
    public static AttributeSyntax? Find(ParameterSyntax parameter, params string[] names) => Find(parameter.AttributeLists, names);

    /// <summary>The name of an attribute without namespace and without <c>Attribute</c>.</summary>
    public static string LastPart(AttributeSyntax attribute)
    {
        var name = attribute.Name.ToString();
        name = name.Substring(name.LastIndexOf('.') + 1);
        return name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? name.Substring(0, name.Length - nameof(Attribute).Length) : name;
    }

    /// <summary>The verb of an operation, which says how attributes of its kind are written there.</summary>
    public static AttributeSyntax? Verb(MethodDeclarationSyntax method) =>
        Find(method, "Get", "Post", "Put", "Patch", "Delete", "Head", "Options", "HttpMethod");

    private static AttributeSyntax? Find(SyntaxList<AttributeListSyntax> lists, string[] names) => lists
        .SelectMany(list => list.Attributes)
        .FirstOrDefault(attribute => names.Contains(LastPart(attribute), StringComparer.Ordinal));
}
