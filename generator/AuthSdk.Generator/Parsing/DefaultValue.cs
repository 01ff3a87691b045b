using System;
using System.Globalization;
using AuthSdk.Generator.CSharp;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Writes the default value of a parameter, so that it also holds for who calls the emitted class directly.</summary>
internal static class DefaultValue
{
    public static string? Of(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue)
        {
            // [Optional] alone makes it one as well.
            return !parameter.IsOptional ? null : parameter.Type.IsReferenceType ? "default!" : "default";
        }

        var nullable = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } named ? named : null;
        var value = parameter.ExplicitDefaultValue;
        if (value is null)
        {
            // Without nullable annotations a null default is no mistake; with them it only is one without a question mark.
            return nullable is not null || parameter is { Type.IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } ? "null"
                : parameter.Type.IsReferenceType ? "null!"
                : "default";
        }

        var type = nullable?.TypeArguments[0] ?? parameter.Type;
        return type.TypeKind == TypeKind.Enum ? $"({TypeNames.Of(type)})({Constant(value)})" : Constant(value);
    }

    private static string Constant(object value) => value switch
    {
        string text => Literal.Of(text),
        bool flag => flag ? "true" : "false",
        char character => Literal.Of(character),
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "F",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
        DateTime => "default",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "default",
    };
}
