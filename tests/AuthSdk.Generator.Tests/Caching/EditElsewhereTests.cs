using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Caching;

/// <summary>What was read of an interface is used again only while it is right: an edit of another file can change what the interface means.</summary>
public sealed class EditElsewhereTests
{
    private const string Unrelated = "namespace Elsewhere; public class Service { public int Count() { return 1; } }";

    // No interface mentions any of it.
    private static readonly string[] HarmlessEdits =
    [
        Unrelated.Replace("1", "2", StringComparison.Ordinal),
        Unrelated.Replace("Count", "Total", StringComparison.Ordinal),
        Unrelated.Replace("Elsewhere", "Elsewhere.Deeper", StringComparison.Ordinal),
        Unrelated + " public record Another;",
        "namespace Microsoft.Extensions.Configuration { public interface IConfiguration; }",
        "// nothing is left",
    ];

    /// <summary>The interface, another file, and that file after the edit.</summary>
    public static TheoryData<string, string, string> MeaningfulEdits { get; } = new()
    {
        { Api("string id"), "", "namespace Acme; public sealed class PetApiOptions;" },
        { Api("string id"), "namespace Acme; public interface IPet;", """namespace Acme; [AuthSdk.OAuthProvider(TokenUrl = "https://a.test/token", Name = "Api")] public interface IPet;""" },
        { Api("[AuthSdk.Http.Query] Filter id"), "namespace Acme; public class Filter : Base;", "namespace Acme; public class Filter : Base, System.IFormattable { public string ToString(string? a, System.IFormatProvider? b) => \"\"; }" },
        { Api("Kind id"), "namespace Acme; public enum Kind { A }", "namespace Acme; public struct Kind : System.IFormattable { public string ToString(string? a, System.IFormatProvider? b) => \"\"; }" },
        { "using Records;\n" + Api("Key id"), "namespace Acme.Inner; public class Key;", "namespace Acme; public class Key;" },
        { Api("Records.Key id"), "", "namespace Acme.Records { public class Other; }" },
        { Api("string id", path: "Routes.Pets"), "namespace Acme; public static class Route { public const string Root = \"/a\"; }", "namespace Acme; public static class Route { public const string Root = \"/b\"; }" },
        { Api("string id", bases: " : IBase"), "namespace Acme; public partial interface IBase;", "namespace Acme; public partial interface IBase { [AuthSdk.Http.Get(\"/base\")] System.Threading.Tasks.Task BaseAsync(); }" },
        { Api("string id", bases: " : IBase"), Base("#nullable enable"), Base("#nullable disable") },
        { Api("string id"), "", "namespace Acme; public partial interface IPetApi { [AuthSdk.Http.Get(\"/more\")] System.Threading.Tasks.Task MoreAsync(); }" },
        { Api("Id id"), "global using Id = System.Int32;", "global using Id = System.String;" },
        { Api("Id id"), "global using Id = Acme.One;", "global using Id = Records.Key;" },
        { "using AuthSdk.Http;\n" + Api("string id", verb: "Get"), "", "namespace Acme; public sealed class GetAttribute(string path) : System.Attribute { public string Path => path; }" },
    };

    [Theory]
    [MemberData(nameof(MeaningfulEdits))]
    public void An_edit_that_changes_what_an_interface_means_is_seen(string api, string before, string after)
    {
        var compilation = TestCompilation.Create(api, before, Unrelated, Rest);
        var driver = GeneratorRun.CreateDriver().RunGenerators(compilation);
        var first = Files(driver);

        var edited = Files(driver.RunGenerators(Replace(compilation, 1, after)));
        var undone = Files(driver.RunGenerators(Replace(compilation, 1, before + " ")));

        Assert.Equal(Files(GeneratorRun.CreateDriver().RunGenerators(TestCompilation.Create(api, after, Unrelated, Rest))), edited);
        Assert.NotEqual(first, edited);
        Assert.Equal(first, undone);
    }

    [Theory]
    [MemberData(nameof(MeaningfulEdits))]
    public void Edits_in_between_that_mean_nothing_do_not_hide_it(string api, string before, string after)
    {
        var compilation = TestCompilation.Create(api, before, Unrelated, Rest);
        var driver = GeneratorRun.CreateDriver().RunGenerators(compilation);
        foreach (var harmless in HarmlessEdits)
        {
            compilation = Replace(compilation, 2, harmless);
            driver = driver.RunGenerators(compilation);
        }

        Assert.Equal(
            Files(GeneratorRun.CreateDriver().RunGenerators(TestCompilation.Create(api, after, Unrelated, Rest))),
            Files(driver.RunGenerators(Replace(compilation, 1, after))));
    }

    [Fact]
    public void A_file_that_goes_away_is_missed()
    {
        var compilation = TestCompilation.Create(Api("string id", path: "Routes.Pets"), Rest, "namespace Acme; public static class Route { public const string Root = \"/a\"; }");
        var driver = GeneratorRun.CreateDriver().RunGenerators(compilation);
        Assert.Contains("/a", Files(driver)["Acme.PetApi.Client.g.cs"], StringComparison.Ordinal);

        var without = Files(driver.RunGenerators(compilation.RemoveSyntaxTrees(compilation.SyntaxTrees[2])));

        Assert.DoesNotContain("\"/a", without["Acme.PetApi.Client.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_goes_away_is_missed()
    {
        var compilation = TestCompilation.Create(Api("System.Numerics.BigInteger id"), Rest);
        var driver = GeneratorRun.CreateDriver().RunGenerators(compilation);

        var without = driver.RunGenerators(compilation.WithReferences(
            compilation.References.Where(reference => reference.Display?.EndsWith("System.Runtime.Numerics.dll", StringComparison.Ordinal) != true)));

        Assert.NotEqual(Files(driver), Files(without));
    }

    private static string Rest => """
        namespace Acme
        {
            public class Base;

            public class One;

            public static class Routes
            {
                public const string Pets = Route.Root + "/pets/{id}";
            }
        }

        namespace Records
        {
            public class Key : System.IFormattable
            {
                public string ToString(string? format, System.IFormatProvider? provider) => "";
            }
        }
        """;

    private static string Base(string directive) =>
        $"{directive}\nnamespace Acme; public interface IBase {{ [AuthSdk.Http.Get(\"/base\")] System.Threading.Tasks.Task BaseAsync(string name); }}";

    private static string Api(string parameter, string path = "\"/pets/{id}\"", string bases = "", string verb = "AuthSdk.Http.Get") => $$"""
        namespace Acme
        {
            [AuthSdk.OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [AuthSdk.BaseAddress("https://api.example.org")]
            public partial interface IPetApi{{bases}}
            {
                [{{verb}}({{path}})] System.Threading.Tasks.Task GetAsync({{parameter}});
            }
        }
        """;

    private static CSharpCompilation Replace(CSharpCompilation compilation, int index, string text)
    {
        var tree = compilation.SyntaxTrees[index];
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, TestCompilation.ParseOptions, tree.FilePath));
    }

    private static Dictionary<string, string> Files(GeneratorDriver driver) => driver.GetRunResult().Results.Single().GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());
}
