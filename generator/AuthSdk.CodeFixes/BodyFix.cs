using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>
/// Of several parameters that could be the body, the first one is: it gets <c>[Body]</c>, or another loses it. The others go into the query.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BodyFix))]
public sealed class BodyFix() : TextFix(DiagnosticIds.InvalidBody, "Send the first one as the body")
{
    private const string Body = "Body";

    internal override async Task<TextChange?> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        if (!diagnostic.Properties.TryGetValue(OperationProperties.FirstBody, out var name) ||
            Underlined(root, diagnostic) is not ParameterSyntax { Parent.Parent: MethodDeclarationSyntax method } second ||
            method.ParameterList.Parameters.FirstOrDefault(parameter => parameter.Identifier.ValueText == name) is not { } first)
        {
            return null;
        }

        return Attribute(second) is { } superfluous
            ? new TextChange(Removal.OfAttribute(superfluous), "")
            : new TextChange(new TextSpan(first.SpanStart, 0), $"[{Spelling.Beside(Body, Spelling.Verb(method))}] ");
    }

    private static AttributeSyntax? Attribute(ParameterSyntax parameter) =>
        parameter.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => Spelling.LastPart(attribute) == Body);
}
