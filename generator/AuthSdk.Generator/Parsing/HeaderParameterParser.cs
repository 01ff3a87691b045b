using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads a parameter that is a header of the request.</summary>
internal static class HeaderParameterParser
{
    public static OperationParameterModel Parse(OperationContext context, IParameterSymbol parameter, OperationParameterModel model)
    {
        var header = parameter.DeclaredHttp("HeaderAttribute")!;
        var name = header.TextArgument(0) ?? "";
        if (HeaderRules.Fault(name, "") is { } fault)
        {
            context.Report.Add(OperationDiagnostics.InvalidHeader, () => header.ArgumentLocation(0), name, fault);
        }

        context.RequireText(parameter, model.Shape, "is a sequence, which cannot be one header");
        return model with { WireName = name };
    }
}
