using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>What is written so that an operation takes one parameter more: before the others, some of which may have default values.</summary>
internal static class ParameterInsertion
{
    /// <summary>The change that adds a parameter.</summary>
    /// <param name="method">The operation.</param>
    /// <param name="parameter">The parameter, with its attributes and its type.</param>
    public static TextChange First(MethodDeclarationSyntax method, string parameter)
    {
        var list = method.ParameterList;
        return list.Parameters.Count == 0
            ? new TextChange(new TextSpan(list.OpenParenToken.Span.End, 0), parameter)
            : new TextChange(new TextSpan(list.Parameters[0].SpanStart, 0), parameter + ", ");
    }
}
