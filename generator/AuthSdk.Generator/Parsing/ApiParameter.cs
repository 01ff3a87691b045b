using System;
using System.Collections.Immutable;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>A parameter that every operation carries, as declared; it ends up in the models of the operations.</summary>
internal sealed class ApiParameter
{
    public string Name { get; init; } = "";

    public bool IsHeader { get; init; }

    public string? Value { get; init; }

    public string? Option { get; init; }

    public bool IsSecret { get; init; }

    /// <summary>Whether each operation must take it as an argument.</summary>
    public bool IsArgument => Value is null && Option is null;

    /// <summary>Whether this is the parameter of that name; header names are the same in any case.</summary>
    public bool Matches(string name, bool isHeader) =>
        isHeader == IsHeader && string.Equals(name, Name, isHeader ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>Says that an operation does not take it.</summary>
    /// <param name="method">The operation.</param>
    /// <param name="type">The annotated interface.</param>
    /// <param name="report">Takes the fault.</param>
    public void ReportMissing(IMethodSymbol method, INamedTypeSymbol type, ParseReport report)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(OperationProperties.WireName, Name);
        report.Add(
            OperationDiagnostics.MissingApiParameter,
            () => OperationParser.Where(method, type),
            IsHeader ? properties.Add(OperationProperties.IsHeader, null) : properties,
            method.Name,
            IsHeader ? "header" : "query",
            Name);
    }
}
