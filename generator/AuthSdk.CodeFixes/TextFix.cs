using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>
/// A fix that changes one stretch of text. Changes this small do not touch each other, so that all of a document, project or solution
/// can be made at once, and what a person formatted stays as it is.
/// </summary>
public abstract class TextFix : CodeFixProvider
{
    private readonly string _title;

    private protected TextFix(string diagnosticId, string title)
    {
        _title = title;
        FixableDiagnosticIds = [diagnosticId];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (Change(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is { } change)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(_title, cancellationToken => ApplyAsync(context.Document, change, cancellationToken), equivalenceKey: _title),
                    diagnostic);
            }
        }
    }

    /// <summary>The change, or <see langword="null"/> where only a person can tell what is right.</summary>
    /// <param name="node">What the diagnostic underlines.</param>
    private protected abstract TextChange? Change(SyntaxNode node);

    private static async Task<Document> ApplyAsync(Document document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
