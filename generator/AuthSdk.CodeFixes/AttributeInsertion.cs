using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>What is written before a type so that it has attributes more: behind those that it has, on lines of their own if it is.</summary>
internal static class AttributeInsertion
{
    /// <summary>The change that adds attributes.</summary>
    /// <param name="declaration">The type.</param>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="attributes">The attributes, with their brackets.</param>
    public static TextChange Last(TypeDeclarationSyntax declaration, SourceText text, params IEnumerable<string> attributes)
    {
        var start = Position(declaration);
        var line = text.Lines.GetLineFromPosition(start);
        var before = text.ToString(TextSpan.FromBounds(line.Start, start));
        var ending = text.Lines[0].EndIncludingLineBreak - text.Lines[0].End == 2 ? "\r\n" : "\n";
        var separator = string.IsNullOrWhiteSpace(before) ? ending + before : " ";
        return new TextChange(new TextSpan(start, 0), string.Concat(attributes.Select(attribute => attribute + separator)));
    }

    /// <summary>Where they go.</summary>
    public static int Position(TypeDeclarationSyntax declaration) => declaration.AttributeLists.Count > 0
        ? declaration.AttributeLists.Last().GetLastToken().GetNextToken().SpanStart
        : declaration.SpanStart;
}
