using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class NullableResultFixTests
{
    [Theory]
    [InlineData("[Get(\"/\"), EmptyOn(404)] Task<Pet> A();", "[Get(\"/\"), EmptyOn(404)] Task<Pet?> A();")]
    [InlineData("[Get(\"/\")] [EmptyOn(404, Text = \"none\")] ValueTask<int> A();", "[Get(\"/\")] [EmptyOn(404, Text = \"none\")] ValueTask<int?> A();")]
    public Task The_result_may_then_be_null(string before, string after) => Fixing.VerifyAsync(new NullableResultFix(), Source(before), Source(after));

    [Theory]
    [InlineData("[Get(\"/\"), EmptyOn(200)] Task<Pet> A();")]
    [InlineData("[Get(\"/\"), EmptyOn(404, Text = \"\")] Task<Pet> A();")]
    [InlineData("[Get(\"/\"), EmptyOn(404)] Task<System.Net.Http.HttpResponseMessage> A();")]
    [InlineData("[Get(\"/\"), ErrorResponse(typeof(object))] Task<Pet> A();")]
    public Task Other_faults_of_a_rule_are_left_to_a_person(string operation) => Fixing.VerifyNoneAsync(new NullableResultFix(), Source(operation));

    [Fact]
    public Task All_results_of_a_document_are_fixed_at_once() => Fixing.VerifyAllAsync(
        new NullableResultFix(),
        Source("[Get(\"/\"), EmptyOn(404)] Task<Pet> A(); [Get(\"/\"), EmptyOn(404)] Task<Pet[]> B(); [Get(\"/\"), EmptyOn(410)] Task<Pet> C();"),
        Source("[Get(\"/\"), EmptyOn(404)] Task<Pet?> A(); [Get(\"/\"), EmptyOn(404)] Task<Pet[]> B(); [Get(\"/\"), EmptyOn(410)] Task<Pet?> C();"));

    private static string Source(string operations) => $$"""
        using System;
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
            {{operations}}
        }

        public sealed record Pet(string Name);

        internal sealed class PetJsonContext() : JsonSerializerContext(null)
        {
            public static PetJsonContext Default { get; } = new();

            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

            public override JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        """;
}
