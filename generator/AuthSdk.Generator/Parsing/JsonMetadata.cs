using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>
/// Knows which types a <c>JsonSerializerContext</c> has metadata for: those that it lists, and all that the JSON source generator reaches from
/// them. It takes rather too many for reachable than too few, so that what it calls missing is missing.
/// </summary>
internal sealed class JsonMetadata
{
    private const int MaxTypes = 5_000;

    private readonly HashSet<ITypeSymbol> _known = new(SymbolEqualityComparer.Default);
    private readonly bool _isUncertain;

    public JsonMetadata(INamedTypeSymbol context)
    {
        var listed = context.GetAttributes()
            .Where(attribute => attribute.AttributeClass is { } type && type.Is("System.Text.Json.Serialization", "JsonSerializableAttribute"))
            .Select(attribute => attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } ? type : null)
            .ToList();

        // Without a list, or with more above it, the context is not made by the JSON source generator alone.
        _isUncertain = listed.Count == 0 ||
            listed.Any(type => type is null || type.IsUnknown()) ||
            context.BaseType is not { } parent || !parent.Is("System.Text.Json.Serialization", "JsonSerializerContext") ||
            !Reach(listed!);
    }

    /// <summary>Whether there surely is no metadata for a type.</summary>
    public bool Lacks(ITypeSymbol type) => !_isUncertain && !type.IsUnknown() && !HasTuple(type) && !_known.Contains(type);

    // The names of a tuple's elements are no part of its metadata.
    private static bool HasTuple(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => HasTuple(array.ElementType),
        INamedTypeSymbol named => named.IsTupleType || named.TypeArguments.Any(HasTuple),
        _ => true,
    };

    private bool Reach(IEnumerable<ITypeSymbol> listed)
    {
        var waiting = new Stack<ITypeSymbol>(listed);
        while (waiting.Count > 0)
        {
            var type = waiting.Pop();
            if (!_known.Add(type))
            {
                continue;
            }

            // A generic type can contain itself in ever longer forms.
            if (_known.Count > MaxTypes)
            {
                return false;
            }

            foreach (var next in From(type))
            {
                waiting.Push(next);
            }
        }

        return true;
    }

    private static IEnumerable<ITypeSymbol> From(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return [array.ElementType];
        }

        if (type is not INamedTypeSymbol named)
        {
            return [];
        }

        var inner = named.TypeArguments.Concat(named.AllInterfaces.SelectMany(contract => contract.TypeArguments));
        return IsOfPlatform(named) ? inner : inner.Concat(MemberTypes(named)).Concat(DerivedTypes(named));
    }

    // The platform's own types have converters: their members are not looked at.
    private static bool IsOfPlatform(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name == "System";
    }

    private static IEnumerable<ITypeSymbol> MemberTypes(INamedTypeSymbol type)
    {
        for (var level = type; level is not null && !IsOfPlatform(level); level = level.BaseType)
        {
            foreach (var argument in level.TypeArguments)
            {
                yield return argument;
            }

            foreach (var member in level.GetMembers())
            {
                switch (member)
                {
                    case IPropertySymbol property:
                        yield return property.Type;
                        break;
                    case IFieldSymbol field:
                        yield return field.Type;
                        break;
                    case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                        foreach (var parameter in constructor.Parameters)
                        {
                            yield return parameter.Type;
                        }

                        break;
                }
            }
        }

        foreach (var property in type.AllInterfaces.SelectMany(contract => contract.GetMembers()).OfType<IPropertySymbol>())
        {
            yield return property.Type;
        }
    }

    private static IEnumerable<ITypeSymbol> DerivedTypes(INamedTypeSymbol type) => type.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { Name: "JsonDerivedTypeAttribute" })
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type, Value: ITypeSymbol derived } ? derived : null)
        .OfType<ITypeSymbol>();
}
