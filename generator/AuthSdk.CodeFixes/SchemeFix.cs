using System.Text.RegularExpressions;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>auth.example.org/token</c> becomes <c>https://auth.example.org/token</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SchemeFix))]
public sealed class SchemeFix() : TextFix(DiagnosticIds.InvalidUrl, "Start the URL with https://")
{
    // A host with a dot in it, and no fault behind it that a scheme does not heal.
    private static readonly Regex WithoutScheme = new(@"^[\w{][\w{}-]*(\.[\w{}-]+)+(:[0-9]+)?([/?][^#\s]*)?$", RegexOptions.CultureInvariant);

    private protected override TextChange? Change(SyntaxNode node) =>
        StringLiteral.Read(node) is { } literal && WithoutScheme.IsMatch(literal.Value)
            ? new TextChange(new TextSpan(literal.Start, 0), "https://")
            : null;
}
