using System;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>Option = "tenant-id"</c> becomes <c>Option = "TenantId"</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PascalCaseFix))]
public sealed class PascalCaseFix() : TextFix(DiagnosticIds.InvalidName, "Write the name in Pascal case")
{
    private static readonly char[] Separators = ['-', '_', '.', ' ', ':'];

    private protected override TextChange? Change(SyntaxNode node)
    {
        if (StringLiteral.Read(node) is not { } literal || node.ToString().IndexOf(literal.Value, StringComparison.Ordinal) != literal.Start - node.SpanStart)
        {
            return null;
        }

        var words = literal.Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return name.Length > 0 && char.IsLetter(name[0]) && name.All(char.IsLetterOrDigit)
            ? new TextChange(new TextSpan(literal.Start, literal.Value.Length), name)
            : null;
    }
}
