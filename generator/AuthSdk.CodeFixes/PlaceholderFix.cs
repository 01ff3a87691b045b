using System;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>
/// <c>[Get("/pets/{id}")] Task GetAsync(string petId)</c> becomes <c>[Get("/pets/{petId}")]</c>, and where no parameter can have been meant,
/// <c>Task GetAsync()</c> becomes <c>Task GetAsync(string id)</c>. These are one fix, because <c>dotnet format</c> asks each fix about the first
/// diagnostic only.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlaceholderFix))]
public sealed class PlaceholderFix() : TextFix(DiagnosticIds.UnmatchedPlaceholder, "Match the route and the parameters")
{
    private protected override TextChange? Change(SyntaxNode node)
    {
        if (RouteText.Read(node) is not { } route)
        {
            return null;
        }

        var name = route.Lost.Groups["name"];
        return route.Near.Count switch
        {
            1 => new TextChange(new TextSpan(route.Literal.Start + name.Index, name.Length), route.Near[0]),
            0 when CanBeParameter(route, name.Value) =>
                ParameterInsertion.First(route.Method, $"{(route.Lost.Groups["optional"].Success ? "string?" : "string")} {name.Value}"),
            _ => null,
        };
    }

    // A parameter of that name has a role of its own.
    private static bool CanBeParameter(RouteText route, string name) =>
        SyntaxFacts.IsValidIdentifier(name) &&
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None &&
        !route.Method.ParameterList.Parameters.Any(parameter => string.Equals(parameter.Identifier.ValueText, name, StringComparison.OrdinalIgnoreCase));
}
