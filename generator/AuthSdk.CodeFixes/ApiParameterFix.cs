using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>
/// An operation gets the parameter that every call must carry: <c>string study</c>, <c>[AliasAs("study-id")] string studyId</c> or
/// <c>[Header("X-Study")] string xStudy</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ApiParameterFix))]
public sealed class ApiParameterFix() : TextFix(DiagnosticIds.MissingApiParameter, "Add the parameter")
{
    internal override async Task<TextChange?> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        if (Underlined(root, diagnostic) is not MethodDeclarationSyntax method ||
            !diagnostic.Properties.TryGetValue(OperationProperties.WireName, out var wireName) ||
            Identifier(wireName!) is not { } name ||
            method.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == name))
        {
            return null;
        }

        var attribute = diagnostic.Properties.ContainsKey(OperationProperties.IsHeader) ? "Header" : name == wireName ? null : "AliasAs";
        return ParameterInsertion.First(
            method, attribute is null ? $"string {name}" : $"[{Spelling.Beside(attribute, Spelling.Verb(method))}(\"{wireName}\")] string {name}");
    }

    // As C# names parameters: what is no letter or digit separates words.
    private static string? Identifier(string wireName)
    {
        var words = string.Concat(wireName.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select((word, index) => (index == 0 ? char.ToLowerInvariant(word[0]) : char.ToUpperInvariant(word[0])) + word.Substring(1)));
        return SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : null;
    }
}
