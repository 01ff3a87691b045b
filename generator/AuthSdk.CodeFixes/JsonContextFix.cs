using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>An interface gets <c>[JsonContext(typeof(PetJsonContext))]</c>, if its project has one such context.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JsonContextFix))]
public sealed class JsonContextFix() : TextFix(DiagnosticIds.MissingJsonContext, "Name the JsonSerializerContext")
{
    internal override async Task<TextChange?> ChangeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var declaration = Underlined(root, diagnostic).FirstAncestorOrSelf<InterfaceDeclarationSyntax>();

        // An operation of a base interface does not tell which annotated interface is meant.
        if (declaration is null || Spelling.Find(declaration, "OAuthProvider") is not { } provider)
        {
            return null;
        }

        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var contexts = model.Compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type, cancellationToken)
            .OfType<INamedTypeSymbol>()
            .Where(type => type is { IsAbstract: false, IsGenericType: false, IsFileLocal: false } && IsContext(type))
            .ToList();
        if (contexts.Count != 1)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var name = contexts[0].ToMinimalDisplayString(model, declaration.SpanStart);
        return AttributeInsertion.Last(declaration, text, $"[{Spelling.Beside("JsonContext", provider)}(typeof({name}))]");
    }

    private static bool IsContext(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.ToDisplayString() == "System.Text.Json.Serialization.JsonSerializerContext")
            {
                return true;
            }
        }

        return false;
    }
}
