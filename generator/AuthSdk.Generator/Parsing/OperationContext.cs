using System.Collections.Immutable;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>The operation that is being parsed, and how its faults are reported.</summary>
/// <param name="type">The annotated interface.</param>
/// <param name="method">The operation, of the interface or of one of its bases.</param>
/// <param name="verb">The verb, as a member of <c>HttpMethod</c>; empty if none is declared.</param>
/// <param name="report">Takes the faults.</param>
internal sealed class OperationContext(INamedTypeSymbol type, IMethodSymbol method, string verb, ParseReport report)
{
    public INamedTypeSymbol Type => type;

    public IMethodSymbol Method => method;

    public string Verb => verb;

    public ParseReport Report => report;

    /// <summary>Says that a parameter cannot be sent.</summary>
    public void Reject(IParameterSymbol parameter, string fault) => report.Add(
        OperationDiagnostics.UnsupportedParameter, () => OperationParser.Where(parameter, type), parameter.Name, method.Name, fault);

    /// <summary>Says that a route cannot be sent.</summary>
    /// <param name="attribute">The attribute whose first argument it is, or part of it.</param>
    /// <param name="text">The text at fault.</param>
    /// <param name="fault">What is wrong with it.</param>
    public void RejectRoute(DeclaredAttribute attribute, string text, string fault) =>
        report.Add(OperationDiagnostics.InvalidRoute, () => attribute.ArgumentLocation(0), text, fault);

    /// <summary>Says that a parameter cannot be the body.</summary>
    public void RejectBody(IParameterSymbol parameter, string fault) =>
        report.Add(OperationDiagnostics.InvalidBody, () => OperationParser.Where(parameter, type), method.Name, fault);

    /// <summary>Says that a parameter would be a second body.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="first">The name of the one that is the body.</param>
    public void RejectSecondBody(IParameterSymbol parameter, string first) => report.Add(
        OperationDiagnostics.InvalidBody,
        () => OperationParser.Where(parameter, type),
        ImmutableDictionary<string, string?>.Empty.Add(OperationProperties.FirstBody, first),
        method.Name,
        $"has a second body, '{parameter.Name}'; mark the one with [Body] and pass the other as query or header");

    /// <summary>Says that a parameter without a text form, or with several, cannot be sent where it is declared.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="collectionFault">What is wrong with a sequence, or <see langword="null"/> if nothing is.</param>
    public void RequireText(IParameterSymbol parameter, ValueShape shape, string? collectionFault)
    {
        if (shape == ValueShape.Json)
        {
            Reject(parameter, $"is a '{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', which has no single text form; use text, a number, a date, a Guid, a bool, or a sequence of these");
        }
        else if (shape == ValueShape.Collection && collectionFault is not null)
        {
            Reject(parameter, collectionFault);
        }
    }
}
