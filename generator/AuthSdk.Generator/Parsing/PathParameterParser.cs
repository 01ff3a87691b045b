using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads a parameter that fills a placeholder of the route.</summary>
internal static class PathParameterParser
{
    public static OperationParameterModel Parse(OperationContext context, IParameterSymbol parameter, OperationParameterModel model)
    {
        context.RequireText(parameter, model.Shape, "is a sequence, which cannot stand in a path");
        return model;
    }
}
