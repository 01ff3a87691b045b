namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>An interface with its attributes and operations, as source text.</summary>
/// <param name="Attributes">The attributes.</param>
/// <param name="Operations">The operations.</param>
/// <param name="Hooked">The flows whose hooks the program implements, by what is put before the names of their types.</param>
internal sealed record Declaration(IReadOnlyList<AttributeText> Attributes, IReadOnlyList<string> Operations, IReadOnlyList<string> Hooked)
{
    /// <summary>The program's parts of the emitted flows, which compile with what is emitted only.</summary>
    public string Hooks => "namespace Acme;\n" + string.Concat(Hooked.Select(static flow => $$"""

        public partial class PetApi{{flow}}Flow
        {
            static partial void Customize(PetApi{{flow}}TokenRequest request, AuthSdk.TokenEndpoint.TokenEndpointRequest message) =>
                message.AddHeader("X-Hook", new AuthSdk.SecretString("h00k"));

            static partial void OnResponseRead(PetApi{{flow}}TokenResponse response, ref System.TimeSpan lifetime) =>
                lifetime = lifetime < System.TimeSpan.FromMinutes(1) ? lifetime : System.TimeSpan.FromMinutes(1);
        }
        """));

    /// <summary>The same with one thing less: what is left when a test fails is what matters.</summary>
    public IEnumerable<Declaration> Shrink() =>
        Attributes.Select((attribute, index) => (attribute, index)).Where(item => item.attribute.Name != "OAuthProvider" || HasSeveralFlows).Select(item => item.index).Select(index => this with { Attributes = [.. Attributes.Where((_, other) => other != index)] })
            .Concat(Hooked.Select((_, index) => this with { Hooked = [.. Hooked.Where((_, other) => other != index)] }))
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

        {{string.Join('\n', Attributes)}}{{string.Concat(Hooked.Select(static flow => $"\n// hooked: '{flow}'"))}}
        public interface IPetApi
        {
            {{string.Join("\n    ", Operations)}}
        }
        """;
}
