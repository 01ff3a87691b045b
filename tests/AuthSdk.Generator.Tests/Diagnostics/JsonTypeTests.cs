using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class JsonTypeTests
{
    [Theory]
    [InlineData("[Get(\"/\")] {|AUTH125:Task<Toy>|} GetAsync();", "Toy")]
    [InlineData("[Get(\"/\")] {|AUTH125:Task<Toy?>|} GetAsync();", "Toy")]
    [InlineData("[Get(\"/\")] {|AUTH125:Task<ApiResponse<List<Pet>>>|} GetAsync();", "List<Pet>")]
    [InlineData("[Get(\"/\")] {|AUTH125:IAsyncEnumerable<Toy>|} GetAsync();", "Toy")]
    [InlineData("[Get(\"/\")] {|AUTH125:ValueTask<Dictionary<string, Pet>>|} GetAsync();", "Dictionary<string, Pet>")]
    [InlineData("[Get(\"/\")] {|AUTH125:Task<Pet[]>|} GetAsync();", "Pet[]")]
    [InlineData("[Get(\"/\")] {|AUTH125:Task<double>|} GetAsync();", "double")]
    [InlineData("[Post(\"/\")] Task AddAsync([Body] {|AUTH125:Toy|} toy);", "Toy")]
    [InlineData("[Post(\"/\")] Task AddAsync([Body(BodySerializationMethod.JsonLines)] {|AUTH125:List<Toy>|} toys);", "Toy")]
    [InlineData("[Post(\"/\")] Task AddAsync([Body(BodySerializationMethod.JsonLines)] {|AUTH125:IAsyncEnumerable<Toy>|} toys);", "Toy")]
    [InlineData("[Multipart, Post(\"/\")] Task AddAsync({|AUTH125:Toy[]|} toys);", "Toy")]
    [InlineData("[Post(\"/\")] Task AddAsync({|AUTH125:Toy?|} toy);", "Toy")]
    [InlineData("[Get(\"/\"), ErrorResponse(typeof(Toy))] {|AUTH125:Task|} GetAsync();", "Toy")]
    public async Task A_type_that_the_context_does_not_reach_is_an_error_at_the_type(string operation, string missing)
    {
        var diagnostics = await Analysis.VerifyAsync(Source(operation));

        Assert.Equal($"'StoreContext' has no metadata for '{missing}'; put [JsonSerializable(typeof({missing}))] on it", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("Pet")]
    [InlineData("Pet?")]
    [InlineData("Owner")] // A property of what is listed.
    [InlineData("List<Owner>")]
    [InlineData("Dictionary<string, int?>")]
    [InlineData("int?")]
    [InlineData("Kind")]
    [InlineData("Page<Pet>")]
    [InlineData("IReadOnlyList<Pet?>")]
    [InlineData("Cat")] // Derived, and said to be.
    [InlineData("Base")]
    [InlineData("Recursive")]
    [InlineData("(int A, string B)")] // Names of elements are no part of metadata: nothing is said of tuples.
    public Task A_type_that_the_context_reaches_is_silent(string type) => Analysis.VerifyAsync(Source($"[Get(\"/\")] Task<{type}> GetAsync();"));

    [Theory]
    [InlineData("internal sealed partial class StoreContext(JsonSerializerOptions? options) : JsonSerializerContext(options)")]
    [InlineData("[JsonSerializable(typeof(Pet))] internal sealed class StoreContext(JsonSerializerOptions? options) : HandWritten(options)")]
    public Task A_context_that_may_know_more_than_it_lists_is_believed(string context) =>
        Analysis.VerifyAsync(Source("[Get(\"/\")] Task<Toy> GetAsync();", context));

    [Fact]
    public async Task A_context_of_another_assembly_is_read_too()
    {
        var library = TestCompilation.Create(Context("[JsonSerializable(typeof(Pet))] public sealed class StoreContext(JsonSerializerOptions? options) : JsonSerializerContext(options)"));
        var program = TestCompilation.Create(Interface("[Get(\"/\")] Task<Toy> GetAsync(); [Get(\"/\")] Task<Owner> GetOwnerAsync();"))
            .AddReferences(library.ToMetadataReference());

        var diagnostic = Assert.Single(await Analysis.RunAsync(program));

        Assert.Equal("'StoreContext' has no metadata for 'Toy'; put [JsonSerializable(typeof(Toy))] on it", diagnostic.GetMessage());
    }

    [Fact]
    public async Task An_operation_with_missing_metadata_is_emitted_all_the_same()
    {
        var source = Source("[Get(\"/\")] Task<Toy> GetAsync();");
        Assert.Single(await Analysis.RunAsync(source));

        var client = GeneratorRun.Of(source).Files["Acme.PetApi.Client.g.cs"];

        Assert.Contains("ReadJsonAsync(request, _toyType", client, StringComparison.Ordinal);
    }

    private const string Listed = """
        [JsonSerializable(typeof(Pet)), JsonSerializable(typeof(Page<Pet>)), JsonSerializable(typeof(Base)), JsonSerializable(typeof(Recursive))]
        internal sealed class StoreContext(JsonSerializerOptions? options) : JsonSerializerContext(options)
        """;

    private static string Source(string operation, string context = Listed) => Interface(operation) + Context(context, withUsings: false);

    private static string Interface(string operation) => Declare.File($$"""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;

        namespace Acme
        {
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [BaseAddress("https://api.example.org")]
            [JsonContext(typeof(StoreContext))]
            public interface IPetApi
            {
                {{operation}}
            }
        }

        """);

    private static string Context(string declaration, bool withUsings = true) => (withUsings ? """
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;

        """ : "") + $$"""
        namespace Acme
        {
            public sealed record Toy(string Name);
            public sealed record Owner(Dictionary<string, int?> Counts, Kind Kind);
            public enum Kind { Cat, Dog }
            public sealed record Pet(string Id, IReadOnlyList<Pet> Children) { public List<Owner>? Owners { get; init; } }
            public sealed record Page<T>(IReadOnlyList<T> Items);
            [JsonDerivedType(typeof(Cat))] public record Base;
            public sealed record Cat : Base;
            public sealed record Recursive(int Depth) { public Recursive? Next { get; init; } }

            {{declaration}}
            {
                public static StoreContext Default { get; } = new(null);
                protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
                public override JsonTypeInfo? GetTypeInfo(System.Type type) => null;
            }

            public abstract class HandWritten(JsonSerializerOptions? options) : JsonSerializerContext(options);
        }
        """;
}
