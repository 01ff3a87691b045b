namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>An interface with its attributes and operations, as source text, and what lies beside it.</summary>
/// <param name="Attributes">The attributes.</param>
/// <param name="Operations">The operations.</param>
internal sealed record Declaration(IReadOnlyList<AttributeText> Attributes, IReadOnlyList<OperationText> Operations)
{
    /// <summary>The flows whose hooks the program implements, by what is put before the names of their types.</summary>
    public IReadOnlyList<string> Hooked { get; init; } = [];

    /// <summary>The metadata documents.</summary>
    public IReadOnlyList<DocumentText> Documents { get; init; } = [];

    /// <summary>Whose HTTP attributes the interface has.</summary>
    public HttpLibrary Library { get; init; }

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
    public IEnumerable<Declaration> Shrink() => Shrinking.LeaveOut(Attributes).Where(static fewer => fewer.Any(static attribute => attribute.Name == "OAuthProvider")).Select(fewer => this with { Attributes = fewer })
        .Concat(Shrinking.LeaveOut(Hooked).Select(fewer => this with { Hooked = fewer }))
        .Concat(Shrinking.LeaveOut(Documents).Select(fewer => this with { Documents = fewer }))
        .Concat(Shrinking.LeaveOut(Operations).Select(fewer => this with { Operations = fewer }))
        .Concat(Shrinking.Each(Operations, static operation => operation.Shrink()).Select(smaller => this with { Operations = smaller }))
        .Concat(Shrinking.Each(Attributes, static attribute => attribute.Shrink()).Select(smaller => this with { Attributes = smaller }));

    /// <summary>The source. Attributes may be obsolete: that concerns who writes them.</summary>
    public string Source => $$"""
        #nullable enable
        #pragma warning disable CS0618
        using System.Threading.Tasks;
        using AuthSdk;
        using {{(Library == HttpLibrary.AuthSdk ? "AuthSdk.Http" : "Refit")}};
        using AuthSdk.Properties.Tests.Samples;

        namespace Acme;

        {{string.Join('\n', Attributes)}}
        public interface IPetApi
        {
            {{string.Join("\n    ", Operations)}}
        }
        """;

    public override string ToString() =>
        $"{Source}\n{string.Concat(Hooked.Select(static flow => $"// hooked: '{flow}'\n"))}{string.Concat(Documents.Select(static document => $"// {document.Path}:\n{document.Text}\n"))}";
}
