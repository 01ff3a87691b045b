using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads a parameter that is the address of the request.</summary>
internal static class LinkParser
{
    public static OperationParameterModel Parse(OperationContext context, IParameterSymbol parameter, OperationParameterModel model)
    {
        var fault =
            parameter.Type.SpecialType != SpecialType.System_String && !parameter.Type.Is("System", "Uri") ? "is neither a string nor a Uri"
            : parameter.Type.NullableAnnotation == NullableAnnotation.Annotated ? "can be null; a request needs an address"
            : null;
        if (fault is not null)
        {
            context.Report.Add(
                OperationDiagnostics.InvalidLink, () => OperationParser.Where(parameter, context.Type), parameter.Name, context.Method.Name, fault);
        }

        return model;
    }
}
