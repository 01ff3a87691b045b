using System;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>[Get("pets")]</c> becomes <c>[Get("/pets")]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeadingSlashFix))]
public sealed class LeadingSlashFix() : TextFix(DiagnosticIds.InvalidRoute, "Start the route with '/'")
{
    private protected override TextChange? Change(SyntaxNode node) =>
        StringLiteral.Read(node) is { Value: { Length: > 0 } route } literal && StartsASegment(route[0]) && !IsAbsolute(route)
            ? new TextChange(new TextSpan(literal.Start, 0), "/")
            : null;

    /// <summary>A route has other faults too, which a slash in front does not heal.</summary>
    private static bool StartsASegment(char first) => char.IsLetterOrDigit(first) || first is '{' or '_' or '-' or '~' or '$';

    private static bool IsAbsolute(string route) => route.IndexOf("://", StringComparison.Ordinal) >= 0;
}
