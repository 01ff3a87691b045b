using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads the properties of an interface whose values handlers find in each request.</summary>
internal static class PropertyParser
{
    public static EquatableArray<PropertyModel> Parse(INamedTypeSymbol type) =>
        Find(type).Select(property => new PropertyModel
        {
            Name = property.Name,
            Type = TypeNames.Of(property.Type),
            Key = property.DeclaredHttp("PropertyAttribute")!.TextArgument(0) is { Length: > 0 } key ? key : property.Name,
            NeedsValue = property.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated },
        }).ToEquatableArray();

    /// <summary>Whether the client implements this member as such a property.</summary>
    public static bool Implements(INamedTypeSymbol type, ISymbol member) => Find(type).Any(property => SymbolEqualityComparer.Default.Equals(property, member));

    // The nearest of several with one name; what the client cannot have is reported like any other member.
    private static List<IPropertySymbol> Find(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return type.AllInterfaces.Prepend(type)
            .SelectMany(contract => contract.GetMembers())
            .OfType<IPropertySymbol>()
            .Where(property => property is { IsAbstract: true, IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } &&
                property.SetMethod is not { IsInitOnly: true } &&
                property.RefKind == RefKind.None &&
                !property.Type.IsUnknown() &&
                property.DeclaredHttp("PropertyAttribute") is { IsMalformed: false } &&
                !ReservedNames.IsReservedOperation(property.Name, $"{type.Name.Substring(1)}Client") &&
                names.Add(property.Name))
            .ToList();
    }
}
