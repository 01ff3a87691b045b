using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.Generator.Tests.Architecture;

/// <summary>The attributes of a declaration, with the squiggles that a test draws below them.</summary>
internal sealed class MarkedDeclaration
{
    private readonly IReadOnlyList<AttributeSyntax> _attributes;
    private readonly IReadOnlyList<(string Id, TextSpan Span)> _squiggles;

    public MarkedDeclaration(string marked)
    {
        var (source, squiggles) = Markup.Read(marked);
        _attributes = [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<AttributeSyntax>()];
        _squiggles = squiggles;
    }

    /// <summary>The values that are named.</summary>
    public IEnumerable<string> Named => _attributes.SelectMany(attribute => DialectAxes.NamedBy(attribute, _ => true));

    /// <summary>The ids of the squiggles.</summary>
    public IEnumerable<string> Ids => _squiggles.Select(squiggle => squiggle.Id).Distinct();

    /// <summary>The values below squiggles, with the ids of these: a squiggle below the name of an attribute is about all that it says.</summary>
    public IEnumerable<(string Value, string Id)> Reported =>
        from squiggle in _squiggles
        from attribute in _attributes
        let isWhole = attribute.Name.Span.IntersectsWith(squiggle.Span)
        from value in DialectAxes.NamedBy(attribute, argument => isWhole || argument.Span.OverlapsWith(squiggle.Span))
        where isWhole || attribute.Span.OverlapsWith(squiggle.Span)
        select (value, squiggle.Id);
}
