using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.CodeFixes;

/// <summary>A route that is written in place, and what its placeholders and the parameters of its operation have to do with each other.</summary>
internal sealed class RouteText
{
    private static readonly Regex Placeholder = new(@"\{(?:\*\*)?(?<name>\w+)(?<optional>\?)?\}", RegexOptions.CultureInvariant);

    private RouteText(MethodDeclarationSyntax method, StringLiteral literal, Match lost, IReadOnlyList<string> near) =>
        (Method, Literal, Lost, Near) = (method, literal, lost, near);

    /// <summary>The operation.</summary>
    public MethodDeclarationSyntax Method { get; }

    /// <summary>The route as it is written.</summary>
    public StringLiteral Literal { get; }

    /// <summary>The one placeholder that no parameter fills.</summary>
    public Match Lost { get; }

    /// <summary>The parameters without a placeholder that may have been meant: they contain the name, or are a slip of the pen away from it.</summary>
    public IReadOnlyList<string> Near { get; }

    /// <summary>Reads a route in which one placeholder has no parameter.</summary>
    public static RouteText? Read(SyntaxNode node)
    {
        if (StringLiteral.Read(node) is not { } route || node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method || !StandsAsWritten(node, route))
        {
            return null;
        }

        // Parameters with an attribute have their name or their role from it.
        var parameters = method.ParameterList.Parameters.Where(parameter => parameter.AttributeLists.Count == 0).Select(parameter => parameter.Identifier.ValueText).ToList();
        var placeholders = Placeholder.Matches(route.Value).Cast<Match>().ToList();
        var lost = placeholders.Where(placeholder => !parameters.Exists(parameter => Same(Name(placeholder), parameter))).ToList();
        var free = parameters.Where(parameter => !placeholders.Exists(placeholder => Same(Name(placeholder), parameter))).ToList();
        return lost.Count == 1 ? new RouteText(method, route, lost[0], [.. free.Where(parameter => IsNear(parameter, Name(lost[0])))]) : null;
    }

    private static bool IsNear(string parameter, string placeholder) =>
        Contains(parameter, placeholder) || Contains(placeholder, parameter) || NearName.Distance(parameter, placeholder) <= 2;

    private static string Name(Match placeholder) => placeholder.Groups["name"].Value;

    // Behind an escape sequence, positions in the value are not those in the source.
    private static bool StandsAsWritten(SyntaxNode node, StringLiteral route) =>
        node.ToString().IndexOf(route.Value, StringComparison.Ordinal) == route.Start - node.SpanStart;

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
