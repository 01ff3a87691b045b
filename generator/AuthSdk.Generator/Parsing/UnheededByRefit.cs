using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Says what is declared about requests and answers where Refit makes and reads them, and does not know the attribute.</summary>
internal static class UnheededByRefit
{
    private static readonly Dictionary<string, string> Consequences = new()
    {
        ["ApiErrorsAttribute"] = "an error with a status of success is an answer like any other",
        ["EmptyOnAttribute"] = "such an answer is an ApiException",
        ["ErrorResponseAttribute"] = "read the error from its ApiException with GetContentAsAsync",
        ["ValueFormatAttribute"] = "values are written by the formatters of RefitSettings",
    };

    public static void Check(INamedTypeSymbol type, ParseReport report)
    {
        if (!report.IsHeard)
        {
            return;
        }

        // What other assemblies declare was said when they were compiled.
        foreach (var attribute in type.AllInterfaces.Append(type)
            .Where(contract => SymbolEqualityComparer.Default.Equals(contract.ContainingAssembly, type.ContainingAssembly))
            .SelectMany(Declarations)
            .SelectMany(symbol => symbol.Declared())
            .Where(attribute => Consequences.ContainsKey(attribute.ClassName)))
        {
            report.Add(
                OperationDiagnostics.UnheededByRefit, attribute.Location, attribute.ClassName.Replace("Attribute", ""), Consequences[attribute.ClassName]);
        }
    }

    private static IEnumerable<ISymbol> Declarations(INamedTypeSymbol contract)
    {
        var methods = contract.GetMembers().OfType<IMethodSymbol>().ToList();
        return methods.SelectMany(method => method.Parameters).Concat<ISymbol>(methods).Append(contract);
    }
}
