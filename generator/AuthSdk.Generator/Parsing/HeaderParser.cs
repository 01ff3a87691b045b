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
        INamedTypeSymbol type,
        IMethodSymbol method,
        EquatableArray<OperationParameterModel> parameters,
        IEnumerable<ApiParameter> apiParameters,
        ParseReport report)
    {
        var headers = new List<HeaderModel>();

        // Base interfaces first, so that what is nearer to the annotated interface replaces what is farther.
        foreach (var contract in type.AllInterfaces.Reverse().Append(type).Where(contract => IsRelated(contract, method.ContainingType)))
        {
            Apply(contract, headers, report);
        }

        foreach (var parameter in apiParameters.Where(parameter => parameter.IsHeader && !parameter.IsArgument && !OperationParser.IsExempt(method, parameter)))
        {
            Set(headers, new HeaderModel { Name = parameter.Name, Value = parameter.Value, Option = parameter.Option, IsSecret = parameter.IsSecret });
        }

        Apply(method, headers, report);
        headers.RemoveAll(header => parameters.Any(parameter => parameter.HeaderName is { } name && Same(name, header.Name)));
        if (method.DeclaredHttp("MultipartAttribute") is not null)
        {
            // The boundary is part of the type, and chosen for each request.
            headers.RemoveAll(header => Same(header.Name, "Content-Type"));
        }

        return headers.ToEquatableArray();
    }

    /// <summary>Whether an operation takes back the <c>Authorization</c> header, and so goes without token.</summary>
    public static bool RemovesAuthorization(IMethodSymbol method) =>
        method.DeclaredHttp("HeadersAttribute") is { } attribute &&
        attribute.TextListArgument(0).Any(text => text is not null && HeaderRules.IsAuthorization(text.Trim()));

    private static void Apply(ISymbol symbol, List<HeaderModel> headers, ParseReport report)
    {
        if (symbol.DeclaredHttp("HeadersAttribute") is not { } attribute)
        {
            return;
        }

        var declared = attribute.TextListArgument(0);
        for (var i = 0; i < declared.Count; i++)
        {
            var (text, index) = (declared[i] ?? "", i);
            var colon = text.IndexOf(':');
            var name = (colon < 0 ? text : text.Substring(0, colon)).Trim();
            var value = colon < 0 ? null : text.Substring(colon + 1).Trim();

            if ((HeaderRules.Malformed(name, value ?? "") ?? FaultHere(symbol, name, value)) is { } fault)
            {
                report.Add(OperationDiagnostics.InvalidHeader, () => attribute.ElementLocation(index), text, fault);
            }
            else if (HeaderRules.IsAuthorization(name))
            {
                continue;
            }
            else if (value is null)
            {
                headers.RemoveAll(header => Same(header.Name, name));
            }
            else
            {
                if (SecretLiteral.IsLikely(name, value))
                {
                    report.Add(ProviderDiagnostics.SecretLiteral, () => attribute.ElementLocation(index), $"The value of '{name}'");
                }

                Set(headers, new HeaderModel { Name = name, Value = value });
            }
        }
    }

    // A bare scheme asks for the token, which is sent anyway; no scheme at all is RemovesAuthorization.
    private static string? FaultHere(ISymbol symbol, string name, string? value) =>
        HeaderRules.IsAuthorization(name) && value is not null && !HeaderRules.IsToken(value)
            ? "AuthSdk sets 'Authorization' to the access token; give another credential per call, with [Authorize]"
            : Same(name, "Content-Type") && value is not null && symbol is IMethodSymbol && symbol.DeclaredHttp("MultipartAttribute") is not null
                ? "the type of a multipart body holds its boundary, which is chosen for each request"
                : null;

    // The interface of an operation, its bases, and what derives from it on the way to the annotated interface.
    private static bool IsRelated(INamedTypeSymbol contract, INamedTypeSymbol declaring) =>
        Same(contract, declaring) || declaring.AllInterfaces.Any(other => Same(other, contract)) || contract.AllInterfaces.Any(other => Same(other, declaring));

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    private static void Set(List<HeaderModel> headers, HeaderModel header)
    {
        headers.RemoveAll(other => Same(other.Name, header.Name));
        headers.Add(header);
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
