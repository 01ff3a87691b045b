using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Tells apart the types that are sent as several texts: dictionaries, sequences, objects.</summary>
internal static class WireTypes
{
    /// <summary>Whether a value can be null when the program runs, whatever the annotations say.</summary>
    public static bool IsNullable(ITypeSymbol type) => !type.IsValueType || IsNullableStruct(type);

    /// <summary>Whether a type is a value type that can be null.</summary>
    public static bool IsNullableStruct(ITypeSymbol type) => !SymbolEqualityComparer.Default.Equals(WireScalarParser.Underlying(type), type);

    /// <summary>The types of key and value of a dictionary, or of any sequence of pairs.</summary>
    public static (ITypeSymbol Key, ITypeSymbol Value)? Entry(ITypeSymbol type) =>
        Element(type) is INamedTypeSymbol { Arity: 2 } pair && pair.Is("System.Collections.Generic", "KeyValuePair")
            ? (pair.TypeArguments[0], pair.TypeArguments[1])
            : null;

    /// <summary>The type of what a sequence holds.</summary>
    public static ITypeSymbol? Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence => sequence.TypeArguments[0],
        _ => type.AllInterfaces.FirstOrDefault(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0],
    };

    /// <summary>Why a type that is no dictionary or sequence cannot be sent property by property, or <see langword="null"/>.</summary>
    public static string? ObjectFault(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Object || type.TypeKind == TypeKind.Dynamic)
        {
            return "says nothing about what to send; declare the type that it has";
        }

        if (type.TypeKind == TypeKind.TypeParameter)
        {
            return "is of any type; declare the one that it has";
        }

        return type is not { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, IsRefLikeType: false } || IsOfPlatform(type)
            ? $"is a '{TypeNames.Short(type)}', which has no text form; use text, a number, a date, a Guid, a bool, an enum, a sequence or dictionary of these, or a class of your own"
            : null;
    }

    /// <summary>The properties of an object, its own before inherited ones.</summary>
    public static IEnumerable<IPropertySymbol> Properties(ITypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return Levels(type)
            .SelectMany(level => level.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public })
            .Where(property => !WireAttributes.IsForbidden(property) && names.Add(property.Name))
            .ToList();
    }

    private static IEnumerable<ITypeSymbol> Levels(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return type.AllInterfaces.Cast<ITypeSymbol>().Prepend(type);
        }

        var levels = new List<ITypeSymbol>();
        for (var level = type; level is not null; level = level.BaseType)
        {
            levels.Add(level);
        }

        return levels;
    }

    // What the platform declares is made to be used, not to be taken apart: a stream, a task, a JSON element.
    private static bool IsOfPlatform(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space is { IsGlobalNamespace: false, Name: "System" };
    }
}
