using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads the route of an operation and finds the parameters and properties that fill its placeholders.</summary>
internal sealed class RouteParser
{
    private readonly OperationContext _context;
    private readonly DeclaredAttribute _verb;
    private readonly PlaceholderParser _placeholders;
    private readonly List<RoutePartModel> _parts = [];

    private RouteParser(OperationContext context, DeclaredAttribute verb, Route route)
    {
        _context = context;
        _verb = verb;
        _placeholders = new PlaceholderParser(context, verb, route);
    }

    public static Route Parse(OperationContext context, DeclaredAttribute? verb)
    {
        var route = new Route();
        if (verb is { IsMalformed: false } && RouteText(context, verb) is { } text)
        {
            var parser = new RouteParser(context, verb, route);
            parser.ParsePath(RouteTemplate.Path(text));
            parser.ParseQuery(RouteTemplate.Query(text));
            route.Parts = parser._parts.ToEquatableArray();
        }

        return route;
    }

    /// <summary>The name that a parameter has on the wire.</summary>
    public static string WireName(IParameterSymbol parameter) =>
        parameter.DeclaredHttp("AliasAsAttribute") is { IsMalformed: false } alias ? alias.TextArgument(0) ?? "" : parameter.Name;

    private static string? RouteText(OperationContext context, DeclaredAttribute verb)
    {
        var text = verb.TextArgument(0) ?? "null";
        if (context.Method.Parameters.FirstOrDefault(parameter => parameter.DeclaredHttp("UrlAttribute") is not null) is { } address)
        {
            if (text.Length > 0)
            {
                context.RejectRoute(verb, text, $"is never used: the address comes from '{address.Name}'; leave it empty");
            }

            return null;
        }

        if (context.Type.DeclaredHttp("PathPrefixAttribute") is { IsMalformed: false } attribute && attribute.TextArgument(0) is { } prefix)
        {
            if (RouteTemplate.PrefixFault(prefix) is { } prefixFault)
            {
                context.RejectRoute(attribute, prefix, prefixFault);
                return null;
            }

            text = RouteTemplate.Join(prefix, text);
        }

        if (RouteTemplate.Fault(text) is { } fault)
        {
            context.RejectRoute(verb, text, fault);
            return null;
        }

        if (SecretLiteral.InQuery(text) is { } secret)
        {
            context.Report.Add(ProviderDiagnostics.SecretLiteral, () => verb.ArgumentLocation(0), $"The value of '{secret}'");
        }

        return RouteTemplate.WithoutFragment(text);
    }

    private void ParsePath(string path)
    {
        var tokens = RouteTemplate.Tokens(path);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!RouteTemplate.IsPlaceholder(tokens[i]))
            {
                AddText(tokens[i]);
                continue;
            }

            if (_placeholders.Parse(tokens[i], isInPath: true) is not { } part)
            {
                continue;
            }

            // The slash in front of an optional segment comes and goes with it.
            if (part.Kind == RoutePartKind.Optional)
            {
                var isSegment = i > 0 && tokens[i - 1].EndsWith("/", StringComparison.Ordinal) && (i + 1 == tokens.Count || tokens[i + 1][0] == '/');
                if (!isSegment)
                {
                    _context.RejectRoute(_verb, tokens[i], "is part of a segment, and only a whole segment can be left out");
                    continue;
                }

                TakeSlash();
            }

            _parts.Add(part);
        }
    }

    private void ParseQuery(string query)
    {
        var separator = '?';
        foreach (var pair in RouteTemplate.Split(query, '&'))
        {
            var name = RouteTemplate.Split(pair, '=')[0];
            if (name.Trim().Length == 0)
            {
                if (RouteTemplate.Tokens(pair).Find(RouteTemplate.IsPlaceholder) is { } lost)
                {
                    _context.RejectRoute(_verb, lost, "is the value of a query parameter without a name");
                }

                continue;
            }

            AddText(separator.ToString());
            separator = '&';
            var end = 0;
            foreach (var token in RouteTemplate.Tokens(pair))
            {
                var isName = end < name.Length;
                end += token.Length;
                if (!RouteTemplate.IsPlaceholder(token))
                {
                    AddText(token);
                }
                else if (_placeholders.Parse(token, isInPath: false, isName) is { } part)
                {
                    _parts.Add(part);
                }
            }
        }
    }

    private void AddText(string text)
    {
        if (_parts.Count > 0 && _parts[_parts.Count - 1] is { Parameter: null } last)
        {
            _parts[_parts.Count - 1] = last with { Text = last.Text + text };
        }
        else if (text.Length > 0)
        {
            _parts.Add(new RoutePartModel { Text = text });
        }
    }

    private void TakeSlash()
    {
        var text = _parts[_parts.Count - 1].Text;
        _parts.RemoveAt(_parts.Count - 1);
        AddText(text.Substring(0, text.Length - 1));
    }
}

/// <summary>A parsed route.</summary>
internal sealed class Route
{
    public EquatableArray<RoutePartModel> Parts { get; set; }

    /// <summary>The parameters that fill placeholders.</summary>
    public HashSet<string> Bound { get; } = [];

    /// <summary>The parameters that must not be null or blank: they fill a placeholder of the path, or one that is a name.</summary>
    public HashSet<string> Required { get; } = [];

    /// <summary>The properties that fill placeholders, such as <c>Owner.Id</c>, by their parameter.</summary>
    public Dictionary<string, HashSet<string>> BoundProperties { get; } = [];
}
