using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>
/// A fix that changes one stretch of text. All changes of a document are made at once, and what a person formatted stays as it is.
/// </summary>
public abstract class TextFix : CodeFixProvider
{
    private readonly string _title;

    private protected TextFix(string diagnosticId, string title)
        : this([diagnosticId], title)
    {
    }

    private protected TextFix(ImmutableArray<string> diagnosticIds, string title)
    {
        _title = title;
        FixableDiagnosticIds = diagnosticIds;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new TextFixAll(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await ChangeAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } change)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(_title, cancellationToken => ApplyAsync(context.Document, [change], cancellationToken), equivalenceKey: _title),
                    diagnostic);
            }
        }
    }

    /// <summary>The change that mends what a diagnostic says, or <see langword="null"/> where only a person can tell what is right.</summary>
    internal virtual async Task<TextChange?> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root ? Change(Underlined(root, diagnostic)) : null;

    /// <summary>The document with its changes.</summary>
    internal static async Task<Document> ApplyAsync(Document document, IEnumerable<TextChange> changes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }

    /// <summary>What a diagnostic underlines.</summary>
    private protected static SyntaxNode Underlined(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>The change for a fix that needs no more than the syntax: see <see cref="ChangeAsync"/>.</summary>
    /// <param name="node">What the diagnostic underlines.</param>
    private protected virtual TextChange? Change(SyntaxNode node) => null;
}
