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
            return null;
        }

        return parameter.ExplicitDefaultValue switch
        {
            null => parameter.Type.IsReferenceType ? "null" : "default",
            string text => Literal.Of(text),
            bool flag => flag ? "true" : "false",
            char character => $"(char){(int)character}",
            double number => $"(double){number.ToString("R", CultureInfo.InvariantCulture)}",
            float number => $"(float){number.ToString("R", CultureInfo.InvariantCulture)}",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => "default",
        };
    }
}
