using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Writes how an argument turns into text.</summary>
internal static class EmittedValue
{
    /// <summary>The argument behind the value that gives its format; nothing if it has none.</summary>
    public static string Format(OperationParameterModel parameter) =>
        parameter.Format is null || parameter.Shape is ValueShape.Text or ValueShape.Boolean or ValueShape.NullableBoolean
            ? ""
            : $", {Literal.Of(parameter.Format)}";
}
