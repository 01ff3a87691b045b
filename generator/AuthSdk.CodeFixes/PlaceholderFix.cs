using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>[Get("/pets/{id}")] Task GetAsync(string petId)</c> becomes <c>[Get("/pets/{petId}")]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlaceholderFix))]
public sealed class PlaceholderFix() : TextFix(DiagnosticIds.UnmatchedPlaceholder, "Use the name of the parameter")
{
    private static readonly Regex Placeholder = new(@"\{(?:\*\*)?(?<name>\w+)\??\}", RegexOptions.CultureInvariant);

    private protected override TextChange? Change(SyntaxNode node)
    {
        if (StringLiteral.Read(node) is not { } route || node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method)
        {
            return null;
        }

        // Parameters with an attribute have their name or their role from it.
        var parameters = method.ParameterList.Parameters.Where(parameter => parameter.AttributeLists.Count == 0).Select(parameter => parameter.Identifier.ValueText).ToList();
        var placeholders = Placeholder.Matches(route.Value).Cast<Match>().Select(match => match.Groups["name"]).ToList();
        var lost = placeholders.Where(placeholder => !parameters.Contains(placeholder.Value, StringComparer.OrdinalIgnoreCase)).ToList();
        var free = parameters.Where(parameter => !placeholders.Any(placeholder => Same(placeholder.Value, parameter))).ToList();
        if (lost.Count != 1 || Nearest(lost[0].Value, free) is not { } name || !StandsAsWritten(node, route))
        {
            return null;
        }

        return new TextChange(new TextSpan(route.Start + lost[0].Index, lost[0].Length), name);
    }

    // Behind an escape sequence, positions in the value are not those in the source.
    private static bool StandsAsWritten(SyntaxNode node, StringLiteral route) =>
        node.ToString().IndexOf(route.Value, StringComparison.Ordinal) == route.Start - node.SpanStart;

    // Near is what contains the other, or is a slip of the pen away; of two that are near, a person must choose.
    private static string? Nearest(string placeholder, List<string> parameters)
    {
        var near = parameters.Where(parameter => Contains(parameter, placeholder) || Contains(placeholder, parameter) || Distance(parameter, placeholder) <= 2).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    // The number of letters to insert, drop or exchange.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < right.Length; j++)
            {
                var cost = char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]) ? diagonal : diagonal + 1;
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(cost, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[right.Length];
    }
}
