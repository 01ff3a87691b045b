using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Harness;

/// <summary>A project of a size that makes waste visible: annotated interfaces with twelve operations each, their records, and files that have nothing to do with them.</summary>
public sealed class LargeProject
{
    /// <summary>The operations of each interface.</summary>
    public const int Operations = 12;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private readonly SyntaxTree[] _interfaces;
    private readonly SyntaxTree[] _others;
    private int _edits;

    /// <param name="interfaces">How many interfaces with <c>[OAuthProvider]</c>.</param>
    /// <param name="others">How many other files; the first of them hold the records, one file an interface.</param>
    /// <param name="references">What the project is compiled against.</param>
    public LargeProject(int interfaces, int others, IEnumerable<MetadataReference> references)
    {
        _interfaces = [.. Enumerable.Range(0, interfaces).Select(index => Parse($"Apis/IApi{index}Api.cs", Interface(index)))];
        var records = Enumerable.Range(0, interfaces).Select(index => Parse($"Records/Api{index}.cs", Records(index)));
        _others = [.. Enumerable.Range(0, others - interfaces).Select(index => Parse($"Other/Service{index}.cs", Service(index, "value")))];
        Compilation = CSharpCompilation.Create(
            "Large",
            [.. _interfaces, .. records, .. _others],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The project before any edit.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The references that a project of this kind needs: the framework, and AuthSdk with what it brings.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file &&
                (file.StartsWith("System.", StringComparison.Ordinal) || file.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || file == "AuthSdk.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A keystroke in the body of a method that no interface knows of. Each call is another one.</summary>
    public CSharpCompilation EditBody() => Replace(_others[^1], Service(_others.Length - 1, NextName()));

    /// <summary>A keystroke in the name of a member that no interface knows of.</summary>
    public CSharpCompilation EditMember() =>
        Replace(_others[^1], Service(_others.Length - 1, "value").Replace("Total", NextName(), StringComparison.Ordinal));

    /// <summary>A file that was not there, with a type in a namespace of its own.</summary>
    public CSharpCompilation AddFile()
    {
        var name = NextName();
        return Compilation.AddSyntaxTrees(Parse($"{name}.cs", $"namespace Large.{name}; public sealed class {name};"));
    }

    /// <summary>A keystroke in the path of one operation.</summary>
    public CSharpCompilation EditInterface() => Replace(_interfaces[^1], Interface(_interfaces.Length - 1).Replace("/things", $"/{NextName()}", StringComparison.Ordinal));

    private string NextName() => string.Create(CultureInfo.InvariantCulture, $"edit{_edits++}");

    private CSharpCompilation Replace(SyntaxTree tree, string text) => Compilation.ReplaceSyntaxTree(tree, Parse(tree.FilePath, text));

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    private static string Interface(int index)
    {
        var operations = Enumerable.Range(0, Operations).Select(operation => operation % 3 == 2
            ? $"""
                    /// <summary>Changes a thing.</summary>
                    [Post("/things{operation}")]
                    Task<Thing{index}> ChangeThing{operation}Async([Body] Thing{index} thing, [Header("X-Request-Id")] string? requestId = null, CancellationToken cancellationToken = default);
                """
            : $$"""
                    /// <summary>Gets a thing.</summary>
                    [Get("/things{{operation}}/{id}")]
                    Task<Thing{{index}}> GetThing{{operation}}Async(string id, int? limit = null, [AliasAs("sort_by")] string? sortBy = null, CancellationToken cancellationToken = default);
                """);
        return $$"""
            using System.Threading;
            using System.Threading.Tasks;
            using AuthSdk;
            using AuthSdk.Http;
            using Large.Records;

            namespace Large.Apis;

            /// <summary>An API.</summary>
            [OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.{domain}/token", Scopes = ["read", "write"])]
            [BaseAddress("https://api{{index}}.{domain}/v1")]
            [JsonContext(typeof(Api{{index}}JsonContext))]
            [TokenResponseField("site")]
            public interface IApi{{index}}Api
            {
            {{string.Join("\n\n", operations)}}
            }
            """;
    }

    private static string Records(int index) => $$"""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;

        namespace Large.Records;

        /// <summary>A thing.</summary>
        public sealed record Thing{{index}}(string Id, string Name, int Size);

        /// <summary>Reads and writes it; written out, because no other generator runs.</summary>
        public sealed class Api{{index}}JsonContext() : JsonSerializerContext(null)
        {
            /// <summary>The one that is used.</summary>
            public static Api{{index}}JsonContext Default { get; } = new();

            /// <inheritdoc/>
            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

            /// <inheritdoc/>
            public override JsonTypeInfo? GetTypeInfo(System.Type type) => null;
        }
        """;

    private static string Service(int index, string local) => $$"""
        using System.Collections.Generic;
        using System.Linq;

        namespace Large.Other;

        /// <summary>Something else.</summary>
        public sealed class Service{{index}}
        {
            private readonly List<int> _values = new();

            /// <summary>How many there are.</summary>
            public int Count => _values.Count;

            /// <summary>Adds one.</summary>
            public void Add(int value)
            {
                if (value >= 0)
                {
                    _values.Add(value);
                }
            }

            /// <summary>What they come to.</summary>
            public int Total()
            {
                var {{local}} = 0;
                foreach (var item in _values.Where(item => item > 0))
                {
                    {{local}} += item;
                }

                return {{local}};
            }
        }
        """;
}
