using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>
/// Makes all changes of a document at once. Several diagnostics may have the same remedy, which is then made once. Of changes that overlap the
/// first is made; the others are found again in what comes of it.
/// </summary>
internal sealed class TextFixAll(TextFix fix) : DocumentBasedFixAllProvider
{
    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics)
        {
            if (await fix.ChangeAsync(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false) is { } change)
            {
                changes.Add(change);
            }
        }

        return await TextFix.ApplyAsync(document, Apart(changes), fixAllContext.CancellationToken).ConfigureAwait(false);
    }

    private static List<TextChange> Apart(List<TextChange> changes)
    {
        var apart = new List<TextChange>();
        foreach (var change in changes.Distinct().OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length))
        {
            if (apart.Count == 0 || change.Span.Start >= apart[apart.Count - 1].Span.End)
            {
                apart.Add(change);
            }
        }

        return apart;
    }
}
