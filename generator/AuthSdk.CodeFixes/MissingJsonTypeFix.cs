using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AuthSdk.CodeFixes;

/// <summary>The context of an interface gets <c>[JsonSerializable(typeof(Pet))]</c>, wherever it stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingJsonTypeFix))]
public sealed class MissingJsonTypeFix : CodeFixProvider
{
    private const string Title = "Add [JsonSerializable] to the context";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.MissingJsonType];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new TogetherFixAll();

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // A context of another assembly has no place to write to.
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => diagnostic.AdditionalLocations.Count > 0))
        {
            context.RegisterCodeFix(Action(context.Document.Project.Solution, [diagnostic]), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static CodeAction Action(Solution solution, IReadOnlyList<Diagnostic> diagnostics) =>
        CodeAction.Create(Title, cancellationToken => ApplyAsync(solution, diagnostics, cancellationToken), equivalenceKey: Title);

    private static async Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var changed = solution;
        foreach (var context in diagnostics.Where(diagnostic => diagnostic.AdditionalLocations.Count > 0).GroupBy(diagnostic => diagnostic.AdditionalLocations[0]))
        {
            if (solution.GetDocument(context.Key.SourceTree) is not { } document)
            {
                continue;
            }

            // Positions are those of the unchanged document; changes of the same one are merged by their order from its end.
            var types = context.Select(diagnostic => diagnostic.Properties[MissingJsonTypeProperties.Type]!).Distinct();
            var change = await JsonContextChange.CreateAsync(document, context.Key.SourceSpan, types, cancellationToken).ConfigureAwait(false);
            var text = await changed.GetDocument(document.Id)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            changed = changed.WithDocumentText(document.Id, text.WithChanges(change));
        }

        return changed;
    }

    /// <summary>All types of a context are added in one change, because they all go to the same place.</summary>
    private sealed class TogetherFixAll : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var diagnostics = new List<Diagnostic>();
            if (fixAllContext is { Scope: FixAllScope.Document, Document: { } document })
            {
                diagnostics.AddRange(await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
            }
            else
            {
                var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
                foreach (var project in projects)
                {
                    diagnostics.AddRange(await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                }
            }

            // From the end of a document to its start, so that no change moves the place of the next.
            return Action(fixAllContext.Solution, [.. diagnostics
                .Where(diagnostic => diagnostic.AdditionalLocations.Count > 0)
                .OrderByDescending(diagnostic => diagnostic.AdditionalLocations[0].SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)]);
        }
    }
}
