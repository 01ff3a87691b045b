using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Whether an argument may be null: what the type of a parameter says, and attributes that say otherwise.</summary>
internal static class ParameterNullability
{
    private const string Space = "System.Diagnostics.CodeAnalysis";

    /// <summary>The type with which an implementation takes all that the declaration lets callers give.</summary>
    public static ITypeSymbol Type(IParameterSymbol parameter) =>
        parameter.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } type && Has(parameter, "AllowNullAttribute")
            ? type.WithNullableAnnotation(NullableAnnotation.Annotated)
            : parameter.Type;

    /// <summary>Whether null is refused.</summary>
    public static bool RejectsNull(IParameterSymbol parameter) =>
        parameter.Type.IsReferenceType &&
        (Has(parameter, "DisallowNullAttribute") || Postcondition(parameter) == "NotNull" || Type(parameter).NullableAnnotation == NullableAnnotation.NotAnnotated);

    /// <summary>What callers may take an argument for behind the call, which an implementation has to repeat; <see langword="null"/> if nothing is said.</summary>
    public static string? Postcondition(IParameterSymbol parameter) =>
        Has(parameter, "NotNullAttribute") ? "NotNull" : Has(parameter, "MaybeNullAttribute") ? "MaybeNull" : null;

    private static bool Has(IParameterSymbol parameter, string name) => parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Is(Space, name) == true);
}
