using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Works out the headers of an operation that do not come from its arguments: the nearest declaration of a name wins.</summary>
internal static class HeaderParser
{
    public static EquatableArray<HeaderModel> Parse(
        IMethodSymbol method, EquatableArray<OperationParameterModel> parameters, IEnumerable<ApiParameter> apiParameters, ParseReport report)
    {
        var headers = new List<HeaderModel>();

        // Base interfaces first, so that what is nearer to the operation replaces what is farther.
        foreach (var contract in method.ContainingType.AllInterfaces.Reverse())
        {
            Apply(contract, headers, report);
        }

        Apply(method.ContainingType, headers, report);
        foreach (var parameter in apiParameters.Where(parameter => parameter.IsHeader && !parameter.IsArgument && !OperationParser.IsExempt(method, parameter)))
        {
            Set(headers, new HeaderModel { Name = parameter.Name, Value = parameter.Value, Option = parameter.Option, IsSecret = parameter.IsSecret });
        }

        Apply(method, headers, report);
        headers.RemoveAll(header => parameters.Any(parameter => parameter.Role == ParameterRole.Header && Same(parameter.WireName, header.Name)));
        return headers.ToEquatableArray();
    }

    private static void Apply(ISymbol symbol, List<HeaderModel> headers, ParseReport report)
    {
        if (symbol.DeclaredHttp("HeadersAttribute") is not { } attribute)
        {
            return;
        }

        foreach (var declared in attribute.TextListArgument(0))
        {
            var text = declared ?? "";
            var colon = text.IndexOf(':');
            var name = (colon < 0 ? text : text.Substring(0, colon)).Trim();
            var value = colon < 0 ? null : text.Substring(colon + 1).Trim();

            if (HeaderRules.Fault(name, value ?? "") is { } fault)
            {
                report.Add(OperationDiagnostics.InvalidHeader, attribute.Location, text, fault);
            }
            else if (value is null)
            {
                headers.RemoveAll(header => Same(header.Name, name));
            }
            else
            {
                if (SecretLiteral.IsLikely(name, value))
                {
                    report.Add(ProviderDiagnostics.SecretLiteral, attribute.Location, $"The value of '{name}'");
                }

                Set(headers, new HeaderModel { Name = name, Value = value });
            }
        }
    }

    private static void Set(List<HeaderModel> headers, HeaderModel header)
    {
        headers.RemoveAll(other => Same(other.Name, header.Name));
        headers.Add(header);
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
