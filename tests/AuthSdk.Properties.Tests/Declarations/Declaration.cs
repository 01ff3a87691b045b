namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>An interface with its attributes and operations, as source text.</summary>
internal sealed record Declaration(IReadOnlyList<AttributeText> Attributes, IReadOnlyList<string> Operations)
{
    /// <summary>The same with one thing less: what is left when a test fails is what matters.</summary>
    public IEnumerable<Declaration> Shrink() =>
        Attributes.Select((attribute, index) => (attribute, index)).Where(item => item.attribute.Name != "OAuthProvider" || HasSeveralFlows).Select(item => item.index).Select(index => this with { Attributes = [.. Attributes.Where((_, other) => other != index)] })
            .Concat(Operations.Select((_, index) => this with { Operations = [.. Operations.Where((_, other) => other != index)] }))
            .Concat(Attributes.SelectMany((attribute, index) => attribute.Shrink().Select(smaller =>
                this with { Attributes = [.. Attributes.Select((other, position) => position == index ? smaller : other)] })));

    private bool HasSeveralFlows => Attributes.Count(attribute => attribute.Name == "OAuthProvider") > 1;

    public override string ToString() => $$"""
        #nullable enable
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        {{string.Join('\n', Attributes)}}
        public interface IPetApi
        {
            {{string.Join("\n    ", Operations)}}
        }
        """;
}
