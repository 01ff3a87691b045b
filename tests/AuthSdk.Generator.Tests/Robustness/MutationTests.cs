using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Generator.Tests.Robustness;

/// <summary>
/// A declaration while somebody works on it: each token is deleted and replaced, each attribute, argument, parameter and member taken away, each
/// text and type replaced. Nothing throws, what compiles still does with what is emitted for it, and what is emitted after an edit is what a
/// fresh look would emit.
/// </summary>
public sealed class MutationTests
{
    private const int Parts = 4;

    private const string Sample = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Threading;
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        [OAuthProvider(Name = "Client", TokenUrl = "https://auth.{domain}/token", Scopes = new[] { "read", "write" }, ClientAuthentication = ClientAuthentication.ClientSecretPost)]
        [OAuthProvider(Name = "User", Flow = OAuthFlow.Password, TokenUrl = "https://auth.example.org/user", RefreshUrl = "https://auth.example.org/again", CredentialPrefix = "User")]
        [TokenParameter("audience", Value = "https://{domain}/", Flow = "Client")]
        [TokenParameter("tenant", Option = "Tenant", Secret = true)]
        [TokenResponseField("user.id", TokenFieldType.WholeNumber)]
        [TokenLifetime(LifetimeSource.JwtExpiry, DefaultSeconds = 600)]
        [ApiParameter("study", Option = "Study")]
        [Server("Live", "https://api.example.org"), Server("Test", "https://test.example.org")]
        [BaseAddress("{server}/v1"), JsonContext(typeof(PetJsonContext)), Headers("X-A: b")]
        public partial interface IPetApi : IOwnerOperations
        {
            /// <summary>Finds.</summary>
            [Get("/pets/{id}"), UseFlow("User")] Task<Pet> GetAsync(int id, [Header("X-B")] string? tag = null, CancellationToken cancellationToken = default);

            [Post("/pets"), Obsolete("Old.")] ValueTask<ApiResponse<Pet?>> AddAsync([Body] Pet pet, [Query(CollectionFormat.Multi)] IReadOnlyList<Kind>? kinds = null);

            [Multipart, Post("/pets/{pet.Id}/photo")] Task UploadAsync(Pet pet, [AliasAs("photo")] Stream content);

            int Count => 1;
        }

        public interface IOwnerOperations
        {
            [Get("/owners{?since}")] IAsyncEnumerable<Pet> ListAsync(DateTimeOffset? since = default);

            [Put("/owners/{**path}")] Task<byte[]> PutAsync(string path, [Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string> fields);
        }

        public enum Kind : short { Dog, Cat = 5 }
        """;

    // Which of them replaces a token follows from where the token stands.
    private static readonly string[] Replacements =
    [
        "x", "@class", "\"\"", "\"/a\"", "null", "default", "0", "1.5", "typeof(void)", "typeof(Pet)", "string", "int", "object", "dynamic", "void", "(int, string)", "Pet", "int[]", "T",
        "params", "ref", "in", "out", "static", "abstract", "unsafe", "partial", "internal", "private", "file", "record", "class", "struct", "?", "*", "<", ">", ",", ".", ":", "=", "(", ")",
        "[", "]", "{", "}", ";", "\n#line 7 \"a.cs\"\n", "\n#nullable disable\n", "\"\\ud800\"", "\"\"\"/a\"\"\"", "$\"/a\"", "\n#if X\n", "/*", "\"",
    ];

    private static readonly string[] Types =
    [
        "int?", "string", "Pet", "Kind?", "object", "Stream", "dynamic", "(int, Pet)", "int[]", "List<Kind>", "Dictionary<string, Pet?>", "Task<Pet>", "ValueTask", "IAsyncEnumerable<int>",
        "CancellationToken", "Uri?", "Guid", "Page<Pet>?", "Task<Page<Kind>>", "Task<IApiResponse<Pet>>", "SecretString", "byte[]", "IPetApi", "Kind[,]", "Span<int>", "nint",
    ];

    private static readonly string[] Texts =
    [
        "\"\"", "\" \"", "\"{\"", "\"}{\"", "\"/{id}\"", "\"/a/{x}?y={x}\"", "\"a b\"", "\"\\r\\n\"", "\"https://{domain}/\"", "\"Client\"", "\"User\"", "\"Study\"", "\"client_id\"", "\"class\"",
        "\"\\u2028\\\"\\\\\"", "\"http://a.test/?x=1#y\"", "\"\\ud800\"", "nameof(Kind)", "(string)null!",
    ];

    public static TheoryData<int> AllParts { get; } = [.. Enumerable.Range(0, Parts)];

    [Theory]
    [MemberData(nameof(AllParts))]
    public async Task Nothing_can_be_taken_away_or_replaced_so_that_something_breaks(int part)
    {
        var sample = TestCompilation.Create(Sample, Sources.Json);
        Assert.Empty(TestCompilation.Faults(sample));
        var driver = GeneratorRun.CreateDriver().RunGenerators(sample);
        var edits = TokenEdits(sample.SyntaxTrees[0].GetRoot()).Concat(NodeEdits(sample.SyntaxTrees[0].GetRoot())).Where((_, index) => index % Parts == part).ToList();
        var compiled = 0;
        foreach (var (what, text) in edits)
        {
            var edited = SyntaxFactory.ParseSyntaxTree(text, TestCompilation.ParseOptions, "Source0.cs");
            var (fault, isCompiled) = await TryAsync(driver, sample.ReplaceSyntaxTree(sample.SyntaxTrees[0], edited));
            Assert.True(fault is null, $"{what}: {fault}");
            compiled += isCompiled ? 1 : 0;
        }

        // Else nothing would be known of what is emitted.
        Assert.InRange(compiled, edits.Count / 10, edits.Count);
    }

    /// <summary>As a keyboard does it: most of them do not compile.</summary>
    private static IEnumerable<(string What, string Text)> TokenEdits(SyntaxNode root) => root.DescendantTokens()
        .Where(token => token.Span.Length > 0)
        .SelectMany((token, index) => new[] { "", Replacements[index % Replacements.Length] }.Select(text =>
            ($"'{token.Text}' as '{text}' in {token.GetLocation().GetLineSpan()}", Sample.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, text))));

    /// <summary>As an editor does it: most of them compile.</summary>
    private static IEnumerable<(string What, string Text)> NodeEdits(SyntaxNode root) => root.DescendantNodes().SelectMany((node, index) => node switch
    {
        AttributeSyntax or AttributeListSyntax or AttributeArgumentSyntax or ParameterSyntax or MemberDeclarationSyntax or BaseListSyntax or EqualsValueClauseSyntax or EnumMemberDeclarationSyntax =>
            [($"without {node} in {node.GetLocation().GetLineSpan()}", root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString())],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } => Replace(node, Texts, index),
        TypeSyntax { Parent: ParameterSyntax or MethodDeclarationSyntax or TypeArgumentListSyntax } => Replace(node, Types, index),
        _ => Array.Empty<(string, string)>(),
    });

    private static IEnumerable<(string What, string Text)> Replace(SyntaxNode node, string[] pool, int index) => Enumerable.Range(0, 5)
        .Select(i => pool[(index + (i * 7)) % pool.Length])
        .Select(text => ($"'{node}' as '{text}' in {node.GetLocation().GetLineSpan()}", Sample.Remove(node.SpanStart, node.Span.Length).Insert(node.SpanStart, text)));

    private static async Task<(string? Fault, bool IsCompiled)> TryAsync(GeneratorDriver driver, CSharpCompilation compilation)
    {
        // The analyzer is asserted not to throw on the way.
        await Analysis.RunAsync(compilation);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var failures);
        if (failures.Length > 0)
        {
            return (failures[0].ToString(), false);
        }

        if (!Emitted(driver).SequenceEqual(Emitted(GeneratorRun.CreateDriver().RunGenerators(compilation))))
        {
            return ("what was emitted before the edit is kept", false);
        }

        var isCompiled = compilation.GetDiagnostics().All(diagnostic => diagnostic.DefaultSeverity != DiagnosticSeverity.Error);
        var fault = isCompiled ? output.GetDiagnostics().FirstOrDefault(IsFault) : null;
        return (fault?.ToString(), isCompiled);
    }

    // A warning about the sample itself is its author's.
    private static bool IsFault(Diagnostic diagnostic) =>
        diagnostic.DefaultSeverity == DiagnosticSeverity.Error ||
        (diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree?.FilePath.StartsWith("Source", StringComparison.Ordinal) != true);

    private static IEnumerable<(string HintName, string Text)> Emitted(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));
}
