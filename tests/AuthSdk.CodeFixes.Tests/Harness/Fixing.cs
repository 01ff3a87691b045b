using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AuthSdk.CodeFixes.Tests.Harness;

/// <summary>Applies a fix to what the analyzer finds in a source, as an editor does.</summary>
internal static class Fixing
{
    /// <summary>Asserts that the fix turns one source into the other, and that the analyzer is then content.</summary>
    public static async Task VerifyAsync(CodeFixProvider fix, string before, string after)
    {
        var document = TestDocument.Create(before);
        var diagnostic = Assert.Single(await TestDocument.DiagnosticsAsync(document, fix));
        var action = Assert.Single(await ActionsAsync(fix, document, diagnostic));
        await VerifyAsync(fix, document, action, after);
    }

    /// <summary>Asserts that fixing all at once turns one source into the other, and that the analyzer is then content.</summary>
    public static async Task VerifyAllAsync(CodeFixProvider fix, string before, string after)
    {
        var document = TestDocument.Create(before);
        var diagnostics = await TestDocument.DiagnosticsAsync(document, fix);
        Assert.True(diagnostics.Count > 1);
        var one = Assert.Single(await ActionsAsync(fix, document, diagnostics[0]));

        var all = await fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document,
            fix,
            FixAllScope.Document,
            one.EquivalenceKey,
            fix.FixableDiagnosticIds,
            new FoundDiagnostics(fix),
            CancellationToken.None));
        await VerifyAsync(fix, document, all!, after);
    }

    /// <summary>Asserts that the analyzer complains and that no fix is offered.</summary>
    public static async Task VerifyNoneAsync(CodeFixProvider fix, string source)
    {
        var document = TestDocument.Create(source);
        var diagnostic = Assert.Single(await TestDocument.DiagnosticsAsync(document, fix));
        Assert.Empty(await ActionsAsync(fix, document, diagnostic));
    }

    private static async Task VerifyAsync(CodeFixProvider fix, Document document, CodeAction action, string after)
    {
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None)));
        var changed = operation.ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(after, (await changed.GetTextAsync()).ToString());
        Assert.Empty(await TestDocument.DiagnosticsAsync(changed, fix));
    }

    private static async Task<IReadOnlyList<CodeAction>> ActionsAsync(CodeFixProvider fix, Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private sealed class FoundDiagnostics(CodeFixProvider fix) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await TestDocument.DiagnosticsAsync(document, fix);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await TestDocument.DiagnosticsAsync(project.Documents.Single(), fix);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
