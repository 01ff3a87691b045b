using System.Linq;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Finds out how a value of a type turns into text.</summary>
internal static class ValueShapeParser
{
    /// <summary>The shape, or <see langword="null"/> for a type without a text form.</summary>
    public static ValueShape? Parse(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String)
        {
            return ValueShape.Text;
        }

        var underlying = Underlying(type);
        var isNullable = !SymbolEqualityComparer.Default.Equals(underlying, type);
        if (underlying.SpecialType == SpecialType.System_Boolean)
        {
            return isNullable ? ValueShape.NullableBoolean : ValueShape.Boolean;
        }

        if (IsFormattable(underlying))
        {
            return isNullable || underlying.IsReferenceType ? ValueShape.NullableFormattable : ValueShape.Formattable;
        }

        return Element(type) is { } element && IsElement(element) ? ValueShape.Collection : null;
    }

    private static bool IsElement(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean || IsFormattable(Underlying(type));

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static bool IsFormattable(ITypeSymbol type) =>
        type.TypeKind != TypeKind.Enum && type.AllInterfaces.Any(contract => contract.Is("System", "IFormattable"));

    private static ITypeSymbol? Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence => sequence.TypeArguments[0],
        _ => type.AllInterfaces.FirstOrDefault(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0],
    };
}
