using System.Text.RegularExpressions;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>https://api.example.com/</c> becomes <c>api.example.com</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HostFix))]
public sealed class HostFix() : TextFix(DiagnosticIds.InvalidAllowedHost, "Write the host alone")
{
    // Another port than that of https is never allowed, so that who writes it must be told.
    private static readonly Regex Url = new(@"^(https://)?(?<host>(\*\.)?([a-z0-9-]+\.)+[a-z][a-z0-9-]*)(:443)?/?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private protected override TextChange? Change(SyntaxNode node) =>
        StringLiteral.Read(node) is { } literal && Url.Match(literal.Value) is { Success: true } url
            ? new TextChange(node.Span, $"\"{url.Groups["host"].Value}\"")
            : null;
}
