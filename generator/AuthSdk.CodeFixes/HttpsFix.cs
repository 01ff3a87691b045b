using System;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>http://auth.example.org</c> becomes <c>https://auth.example.org</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HttpsFix))]
public sealed class HttpsFix() : TextFix(DiagnosticIds.InsecureUrl, "Use https")
{
    private const string Scheme = "http";

    private protected override TextChange? Change(SyntaxNode node) =>
        StringLiteral.Read(node) is { } literal && literal.Value.StartsWith(Scheme + "://", StringComparison.OrdinalIgnoreCase)
            ? new TextChange(new TextSpan(literal.Start + Scheme.Length, 0), "s")
            : null;
}
