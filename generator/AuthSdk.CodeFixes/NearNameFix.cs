using System.Threading;
using System.Threading.Tasks;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary><c>[UseFlow("Usr")]</c> becomes <c>[UseFlow("User")]</c>: a name that does not exist becomes the one that it is nearly.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearNameFix))]
public sealed class NearNameFix() : TextFix(
    [DiagnosticIds.UnknownFlow, DiagnosticIds.UnknownTokenParameter, DiagnosticIds.UnknownApiParameter], "Write the name that exists")
{
    internal override async Task<TextChange?> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var node = Underlined(root, diagnostic);
        return diagnostic.Properties.TryGetValue(NameProperties.Known, out var known) &&
            StringLiteral.Read(node) is { } literal &&
            NearName.Of(literal.Value, known!.Split(NameProperties.Separator)) is { } meant
            ? new TextChange(node.Span, $"\"{meant}\"")
            : null;
    }
}
