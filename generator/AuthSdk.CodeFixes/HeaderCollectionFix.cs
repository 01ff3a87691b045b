using System;
using System.Threading;
using System.Threading.Tasks;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>[HeaderCollection] IDictionary&lt;string, object&gt;</c> becomes a dictionary of strings.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HeaderCollectionFix))]
public sealed class HeaderCollectionFix() : TextFix(DiagnosticIds.InvalidHeaderCollection, "Take a dictionary of strings")
{
    internal override async Task<TextChange?> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        if (Underlined(root, diagnostic) is not ParameterSyntax { Type: { } declared })
        {
            return null;
        }

        // Of two collections that are right, a person must choose.
        var type = declared is NullableTypeSyntax nullable ? nullable.ElementType : declared;
        if (type.ToString().Replace(" ", "").EndsWith("Dictionary<string,string>", StringComparison.Ordinal))
        {
            return null;
        }

        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        return new TextChange(type.Span, $"{Spelling.Of("IDictionary", "System.Collections.Generic", model, type.SpanStart)}<string, string>");
    }
}
