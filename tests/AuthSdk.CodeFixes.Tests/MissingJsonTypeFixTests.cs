using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class MissingJsonTypeFixTests
{
    [Theory]
    [InlineData("[JsonSerializable(typeof(Pet))]\n", "[JsonSerializable(typeof(Pet))]\n[JsonSerializable(typeof(Toy))]\n")]
    [InlineData("[JsonSerializable(typeof(Pet))] ", "[JsonSerializable(typeof(Pet))] [JsonSerializable(typeof(Toy))] ")]
    [InlineData(
        "[System.Text.Json.Serialization.JsonSerializable(typeof(Pet))]\n",
        "[System.Text.Json.Serialization.JsonSerializable(typeof(Pet))]\n[System.Text.Json.Serialization.JsonSerializable(typeof(Toy))]\n")]
    public Task The_context_gets_the_attribute_written_as_those_that_it_has(string before, string after) =>
        Fixing.VerifyAsync(new MissingJsonTypeFix(), Source("Task<Toy> A();", before), Source("Task<Toy> A();", after));

    [Fact]
    public Task A_type_is_named_as_short_as_it_can_be() => Fixing.VerifyAsync(
        new MissingJsonTypeFix(),
        Source("Task<Dictionary<string, Toy?>> A();", "[JsonSerializable(typeof(Pet))]\n"),
        Source("Task<Dictionary<string, Toy?>> A();", "[JsonSerializable(typeof(Pet))]\n[JsonSerializable(typeof(Dictionary<string, Toy>))]\n"));

    [Fact]
    public Task All_types_are_added_at_once_and_each_once() => Fixing.VerifyAllAsync(
        new MissingJsonTypeFix(),
        Source("Task<Toy> A(); [Get(\"/\")] IAsyncEnumerable<Toy> B(); [Post(\"/\")] Task C([Body] Toy[] toys);", "[JsonSerializable(typeof(Pet))]\n"),
        Source(
            "Task<Toy> A(); [Get(\"/\")] IAsyncEnumerable<Toy> B(); [Post(\"/\")] Task C([Body] Toy[] toys);",
            "[JsonSerializable(typeof(Pet))]\n[JsonSerializable(typeof(Toy))]\n[JsonSerializable(typeof(Toy[]))]\n"));

    private static string Source(string operations, string attributes) => ($$"""
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi
        {
            [Get("/")] {{operations}}
        }

        public sealed record Pet(string Name);

        public sealed record Toy(string Name);

        /// <summary>As the JSON source generator writes it.</summary>

        """ + attributes + """
        internal sealed class PetJsonContext() : JsonSerializerContext(null)
        {
            public static PetJsonContext Default { get; } = new();

            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

            public override JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        """).ReplaceLineEndings("\n");
}
