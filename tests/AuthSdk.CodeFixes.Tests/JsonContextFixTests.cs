using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class JsonContextFixTests
{
    private const string Context = """
        internal sealed class PetJsonContext() : JsonSerializerContext(null)
        {
            protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;

            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        """;

    private const string Operation = "[Get(\"/\")] Task<Pet> A();";

    [Fact]
    public Task The_interface_names_the_context_of_its_project() => Fixing.VerifyAsync(
        new JsonContextFix(), Source("", Operation, Context), Source("[JsonContext(typeof(PetJsonContext))]\n", Operation, Context));

    [Fact]
    public Task The_attribute_is_written_as_its_neighbour_is() => Fixing.VerifyAsync(
        new JsonContextFix(),
        Source("", Operation, Context).Replace("[OAuthProvider", "[AuthSdk.OAuthProvider", StringComparison.Ordinal),
        Source("[AuthSdk.JsonContext(typeof(PetJsonContext))]\n", Operation, Context).Replace("[OAuthProvider", "[AuthSdk.OAuthProvider", StringComparison.Ordinal));

    [Fact]
    public Task Without_a_context_nothing_is_offered() => Fixing.VerifyNoneAsync(new JsonContextFix(), Source("", Operation, ""));

    [Fact]
    public Task Of_two_contexts_a_person_must_choose() => Fixing.VerifyNoneAsync(
        new JsonContextFix(), Source("", Operation, Context + "\n" + Context.Replace("PetJson", "ToyJson", StringComparison.Ordinal)));

    [Fact]
    public Task All_operations_of_an_interface_ask_for_one_attribute() => Fixing.VerifyAllAsync(
        new JsonContextFix(),
        Source("", $"{Operation} [Post(\"/\")] Task B(Pet pet);", Context),
        Source("[JsonContext(typeof(PetJsonContext))]\n", $"{Operation} [Post(\"/\")] Task B(Pet pet);", Context));

    private static string Source(string attributes, string operations, string context) => ($$"""
        using System;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]

        """ + attributes + $$"""
        public interface IPetApi
        {
            {{operations}}
        }

        public sealed record Pet(string Name);

        {{context}}
        """).ReplaceLineEndings("\n");
}
