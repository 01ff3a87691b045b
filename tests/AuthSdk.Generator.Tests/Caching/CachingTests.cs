using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Caching;

/// <summary>What an edit costs: only an edit of what is read makes the generator emit again.</summary>
public sealed class CachingTests
{
    private const string Pets = """
        [AuthSdk.OAuthProvider(Flow = AuthSdk.OAuthFlow.Password, TokenUrl = "https://auth.{domain}/token", Scopes = new[] { "a", "b" })]
        [AuthSdk.TokenResponseField("site")]
        public interface IPetApi
        {
            /// <summary>Gets a pet.</summary>
            [AuthSdk.Http.Get("/pets/{id}")] System.Threading.Tasks.Task<string> GetAsync(int id, string? name = null);
        }
        """;

    private const string Owners = """
        [AuthSdk.OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IOwnerApi
        {
            [AuthSdk.Http.Get("/owners")] System.Threading.Tasks.Task<string> GetAsync();
        }
        """;

    public static TheoryData<string> HarmlessEdits { get; } =
    [
        "// a comment above moves every span\n" + Pets,
        Pets.Replace("public interface", "// in between\npublic interface", StringComparison.Ordinal),
        Pets.Replace("Gets a pet.", "Gets one pet.", StringComparison.Ordinal),
        Pets.Replace("(int id, ", "(\n        int id,\n        ", StringComparison.Ordinal),
        Pets.Replace("\"/pets/{id}\"", "\"/pe\" + \"ts/{id}\"", StringComparison.Ordinal),
        Pets + "\n\ninternal class Unrelated;",
        "using System;\n" + Pets,
    ];

    public static TheoryData<string> Edits { get; } =
    [
        Pets.Replace("\"b\"", "\"c\"", StringComparison.Ordinal),
        Pets.Replace("domain", "host", StringComparison.Ordinal),
        Pets.Replace("\"site\"", "\"place\"", StringComparison.Ordinal),
        Pets.Replace("/pets/", "/animals/", StringComparison.Ordinal),
        Pets.Replace("int id", "long id", StringComparison.Ordinal),
        Pets.Replace("name = null", "name = \"x\"", StringComparison.Ordinal),
        Pets.Replace("IPetApi", "IPetsApi", StringComparison.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(HarmlessEdits))]
    public void An_edit_that_changes_nothing_we_read_reuses_the_output(string edited) =>
        Assert.All(Edit(edited)["Output"], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_of_one_interface_emits_that_one_again_and_no_other(string edited) =>
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Edit(edited)["Output"].Order());

    [Fact]
    public void The_same_sources_give_the_same_text_with_unix_line_ends()
    {
        var first = GeneratorRun.Of(Pets, Owners).Files;
        var second = GeneratorRun.Of(Pets.ReplaceLineEndings("\r\n"), Owners).Files;

        Assert.Equal(first, second);
        Assert.All(first.Values, text =>
        {
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_edit_of_a_metadata_document_emits_the_interfaces_that_read_it_again_and_no_other()
    {
        const string Birds = """
            [AuthSdk.OAuthProvider(Metadata = "birds.json")]
            public interface IBirdApi;
            """;
        var before = new MemoryText("/src/birds.json", """{ "token_endpoint": "https://auth.example.org/token" }""");
        var reworded = new MemoryText("/src/birds.json", """{ "token_endpoint": "https://auth.example.org/token", "scopes_supported": [] }""");
        var moved = new MemoryText("/src/birds.json", """{ "token_endpoint": "https://auth.example.org/v2/token" }""");
        var compilation = TestCompilation.Create(Owners, Birds);
        var driver = GeneratorRun.CreateDriver().AddAdditionalTexts([before]).RunGenerators(compilation);

        driver = driver.ReplaceAdditionalText(before, reworded).RunGenerators(compilation);
        Assert.All(GeneratorRun.Reasons(driver)["Output"], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        driver = driver.ReplaceAdditionalText(reworded, moved).RunGenerators(compilation);
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], GeneratorRun.Reasons(driver)["Output"].Order());
    }

    private static ILookup<string, IncrementalStepRunReason> Edit(string edited)
    {
        var compilation = TestCompilation.Create(Pets, Owners);
        var driver = GeneratorRun.CreateDriver().RunGenerators(compilation);
        Assert.NotEqual(Pets, edited);

        var tree = compilation.SyntaxTrees[0];
        return GeneratorRun.Reasons(driver.RunGenerators(compilation.ReplaceSyntaxTree(
            tree, CSharpSyntaxTree.ParseText(edited, TestCompilation.ParseOptions, tree.FilePath))));
    }
}
