using System.Threading;
using System.Threading.Tasks;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>Pet GetPet()</c> becomes <c>Task&lt;Pet&gt; GetPet()</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TaskFix))]
public sealed class TaskFix() : TextFix(DiagnosticIds.UnsupportedReturnType, "Return a task or an asynchronous sequence")
{
    internal override async Task<TextChange?> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        if (Underlined(root, diagnostic) is not MethodDeclarationSyntax { ReturnType: var type })
        {
            return null;
        }

        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var task = Spelling.Of("Task", "System.Threading.Tasks", model, type.SpanStart);
        return (type, model.GetTypeInfo(type, cancellationToken).Type) switch
        {
            (PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }, _) => new TextChange(type.Span, task),

            // It is asynchronous already, but a person must say what comes back.
            (_, null or { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic or TypeKind.Error }) => null,
            (_, INamedTypeSymbol { Name: "Task" or "ValueTask" or "IAsyncEnumerable" }) => null,
            (_, INamedTypeSymbol { Name: "IObservable", TypeArguments.Length: 1 }) when Items(type) is { } items =>
                new TextChange(type.Span, $"{Spelling.Of("IAsyncEnumerable", "System.Collections.Generic", model, type.SpanStart)}{items}"),
            _ => new TextChange(type.Span, $"{task}<{type}>"),
        };
    }

    private static TypeArgumentListSyntax? Items(TypeSyntax type) => (type is QualifiedNameSyntax qualified ? qualified.Right : type) is GenericNameSyntax name
        ? name.TypeArgumentList
        : null;
}
