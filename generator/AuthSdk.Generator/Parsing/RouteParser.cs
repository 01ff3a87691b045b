using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads the route of an operation and finds the parameters that fill its placeholders.</summary>
internal static class RouteParser
{
    private static readonly Regex Placeholder = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    public static Route Parse(INamedTypeSymbol type, IMethodSymbol method, DeclaredAttribute? verb, ParseReport report)
    {
        var route = new Route();
        if (verb is null || verb.IsMalformed)
        {
            return route;
        }

        var text = verb.TextArgument(0) ?? "null";

        if (Fault(text) is { } fault)
        {
            report.Add(OperationDiagnostics.InvalidRoute, () => verb.ArgumentLocation(0), text, fault);
            return route;
        }

        if (SecretLiteral.InQuery(text) is { } secret)
        {
            report.Add(ProviderDiagnostics.SecretLiteral, () => verb.ArgumentLocation(0), $"The value of '{secret}'");
        }

        // A fragment is never sent (RFC 9110 section 7.1).
        text = text.Split('#')[0];

        var parts = new List<RoutePartModel>();
        var end = 0;
        foreach (Match match in Placeholder.Matches(text))
        {
            AddText(parts, text.Substring(end, match.Index - end));
            end = match.Index + match.Length;

            var name = match.Groups[1].Value;
            if (method.Parameters.FirstOrDefault(parameter => string.Equals(WireName(parameter), name, StringComparison.OrdinalIgnoreCase)) is { } bound)
            {
                route.Bound.Add(bound.Name);
                parts.Add(new RoutePartModel { Parameter = bound.Name });
            }
            else if (Identifier.IsValid(name))
            {
                report.Add(OperationDiagnostics.UnmatchedPlaceholder, () => verb.ArgumentLocation(0), name, method.Name);
            }
            else
            {
                report.Add(OperationDiagnostics.InvalidRoute, () => verb.ArgumentLocation(0), text, $"has the placeholder '{match.Value}'; only {{name}} is supported");
            }
        }

        AddText(parts, text.Substring(end));
        route.Parts = parts.ToEquatableArray();
        return route;
    }

    /// <summary>The name that a parameter has on the wire.</summary>
    public static string WireName(IParameterSymbol parameter) =>
        parameter.DeclaredHttp("AliasAsAttribute") is { IsMalformed: false } alias ? alias.TextArgument(0) ?? "" : parameter.Name;

    private static void AddText(List<RoutePartModel> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new RoutePartModel { Text = text });
        }
    }

    private static string? Fault(string text)
    {
        if (text.Length > 0 && text[0] != '/')
        {
            return "must start with '/' (or be empty): it is appended to the base address";
        }

        if (text.Any(char.IsControl) || text.Contains('\\'))
        {
            return "has a character that cannot be part of a URL";
        }

        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            return "starts with '//', which names another host";
        }

        if (text.Split('?', '#')[0].Split('/').Any(segment => segment is "." or ".."))
        {
            return "has a '.' or '..' segment, which leads to another resource";
        }

        return Placeholder.Replace(text, "").IndexOfAny(['{', '}']) >= 0 ? "has a brace without a partner" : null;
    }
}

/// <summary>A parsed route.</summary>
internal sealed class Route
{
    public EquatableArray<RoutePartModel> Parts { get; set; }

    /// <summary>The parameters that fill placeholders.</summary>
    public HashSet<string> Bound { get; } = [];
}
