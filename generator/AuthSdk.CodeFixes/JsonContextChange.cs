using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes;

/// <summary>What is written before a class so that its <c>JsonSerializerContext</c> knows more types.</summary>
internal static class JsonContextChange
{
    private const string Attribute = "JsonSerializable";

    /// <summary>The change that adds types.</summary>
    /// <param name="document">Where the context is.</param>
    /// <param name="name">Where its name stands.</param>
    /// <param name="types">The fully qualified types.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<TextChange> CreateAsync(Document document, TextSpan name, IEnumerable<string> types, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var declaration = root.FindNode(name).FirstAncestorOrSelf<TypeDeclarationSyntax>()!;

        var position = AttributeInsertion.Position(declaration);
        var attribute = AttributeName(declaration);
        return AttributeInsertion.Last(declaration, text, types.Select(type => $"[{attribute}(typeof({Shortest(type, model, position)}))]"));
    }

    // As the attributes that are there already are written.
    private static string AttributeName(TypeDeclarationSyntax declaration) => declaration.AttributeLists
        .SelectMany(list => list.Attributes)
        .Select(attribute => attribute.Name.ToString())
        .FirstOrDefault(name => name.EndsWith(Attribute, System.StringComparison.Ordinal)) ?? $"System.Text.Json.Serialization.{Attribute}";

    private static string Shortest(string type, SemanticModel model, int position) =>
        model.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseTypeName(type), SpeculativeBindingOption.BindAsTypeOrNamespace).Type is { TypeKind: not TypeKind.Error } symbol
            ? symbol.ToMinimalDisplayString(model, position)
            : type;
}
