using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>
/// An operation gets a <c>CancellationToken</c>. It is offered and never asked for: an interface without them is right, and hundreds of
/// operations that were written for Refit would each have a remark.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(CancellationRefactoring))]
public sealed class CancellationRefactoring : CodeRefactoringProvider
{
    private const string Title = "Let the operation be cancelled";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        if (root.FindNode(context.Span).FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { Parent: InterfaceDeclarationSyntax } method ||
            Spelling.Verb(method) is not { } verb)
        {
            return;
        }

        var model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        if (IsOfOperation(model.GetTypeInfo(verb, context.CancellationToken).Type) && !method.ParameterList.Parameters.Any(parameter => IsToken(parameter, model)))
        {
            context.RegisterRefactoring(CodeAction.Create(
                Title, cancellationToken => TextFix.ApplyAsync(context.Document, [Change(method, model)], cancellationToken), equivalenceKey: Title));
        }
    }

    private static TextChange Change(MethodDeclarationSyntax method, SemanticModel model)
    {
        var parameters = method.ParameterList;
        var type = Spelling.Of("CancellationToken", "System.Threading", model, method.SpanStart);
        var separator = parameters.Parameters.Count == 0 ? "" : ", ";
        return new TextChange(new TextSpan(parameters.CloseParenToken.SpanStart, 0), $"{separator}{type} cancellationToken = default");
    }

    private static bool IsOfOperation(ITypeSymbol? verb) => verb?.ContainingNamespace.ToDisplayString() is "AuthSdk.Http" or "Refit";

    private static bool IsToken(ParameterSyntax parameter, SemanticModel model) =>
        parameter.Identifier.ValueText == "cancellationToken" ||
        (parameter.Type is { } type && model.GetTypeInfo(type).Type is { Name: "CancellationToken" });
}
