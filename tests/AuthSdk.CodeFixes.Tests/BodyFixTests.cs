using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class BodyFixTests
{
    [Theory]
    [InlineData("A(Pet pet, Owner owner)", "A([Body] Pet pet, Owner owner)")]
    [InlineData("A(int id, Pet pet, Owner owner, string note)", "A(int id, [Body] Pet pet, Owner owner, string note)")]
    [InlineData("A([Body] Pet pet, [Body] Owner owner)", "A([Body] Pet pet, Owner owner)")]
    public Task The_first_is_the_body_and_the_other_goes_into_the_query(string before, string after) =>
        Fixing.VerifyAsync(new BodyFix(), Source($"[Post(\"/\")] Task {before};"), Source($"[Post(\"/\")] Task {after};"));

    [Fact]
    public Task The_attribute_is_written_as_the_verb_is() => Fixing.VerifyAsync(
        new BodyFix(),
        Source("[AuthSdk.Http.Post(\"/\")] Task A(Pet pet, Owner owner);"),
        Source("[AuthSdk.Http.Post(\"/\")] Task A([AuthSdk.Http.Body] Pet pet, Owner owner);"));

    [Theory]
    [InlineData("[Get(\"/\")] Task A([Body] Pet pet);")]
    [InlineData("[Post(\"/\"), Multipart] Task A([Body] Pet pet, string note);")]
    public Task Where_only_a_person_can_tell_nothing_is_offered(string operation) => Fixing.VerifyNoneAsync(new BodyFix(), Source(operation));

    [Fact]
    public Task All_operations_are_fixed_at_once_and_each_once() => Fixing.VerifyAllAsync(
        new BodyFix(),
        Source("[Post(\"/\")] Task A(Pet pet, Owner owner, Pet other); [Put(\"/\")] Task B([Body] Pet pet, [Body] Owner owner);"),
        Source("[Post(\"/\")] Task A([Body] Pet pet, Owner owner, Pet other); [Put(\"/\")] Task B([Body] Pet pet, Owner owner);"));

    private static string Source(string operations) => $$"""
        using System;
        using System.Text.Json.Serialization;
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

        public sealed record Owner(string Name);

        internal abstract class EmptyContext() : JsonSerializerContext(null);

        internal sealed class PetJsonContext : EmptyContext
        {
            protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;

            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        """;
}
