using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class PlaceholderFixTests
{
    [Theory]
    [InlineData("[Get(\"/pets/{id}\")] Task A(string petId);", "[Get(\"/pets/{petId}\")] Task A(string petId);")]
    [InlineData("[Get(@\"/pets/{petIdd}\")] Task A(string petId, int limit);", "[Get(@\"/pets/{petId}\")] Task A(string petId, int limit);")]
    [InlineData("[Get(\"/{owner}/{id}\")] Task A(string owner, string petId);", "[Get(\"/{owner}/{petId}\")] Task A(string owner, string petId);")]
    public Task A_placeholder_gets_the_name_of_the_parameter_that_is_near(string before, string after) =>
        Fixing.VerifyAsync(new PlaceholderFix(), Source(before), Source(after));

    [Theory]
    [InlineData("[Get(\"/pets/{id}\")] Task A();", "[Get(\"/pets/{id}\")] Task A(string id);")]
    [InlineData("[Get(\"/{owner}/{id}\")] Task A(string owner, int limit = 5);", "[Get(\"/{owner}/{id}\")] Task A(string id, string owner, int limit = 5);")]
    [InlineData("[Get(\"/files/{**path}\")] Task A(string name);", "[Get(\"/files/{**path}\")] Task A(string path, string name);")]
    [InlineData("[Get(\"/pets/{page?}\")] Task A();", "[Get(\"/pets/{page?}\")] Task A(string? page);")]
    [InlineData("[Get(\"/pets/{id}\")] Task A([Header(\"X-Pet\")] string petId);", "[Get(\"/pets/{id}\")] Task A(string id, [Header(\"X-Pet\")] string petId);")]
    public Task Where_no_parameter_is_near_there_is_one_more(string before, string after) =>
        Fixing.VerifyAsync(new PlaceholderFix(), Source(before), Source(after));

    [Theory]
    [InlineData("[Get(\"/pets/{id}\")] Task A(string petId, string ownerId);")] // Two are near.
    [InlineData("[Get(\"/pets/{id}\")] Task A([Header(\"X-Pet\"), AliasAs(\"x\")] string id);")]
    [InlineData("[Get(\"/pets/{class}\")] Task A();")]
    [InlineData("[Get(\"/pets/\\u0041{id}\")] Task A(string petId);")]
    [InlineData("[Get(Routes.Pet)] Task A(string petId);")]
    public Task Where_only_a_person_can_tell_nothing_is_offered(string operation) => Fixing.VerifyNoneAsync(new PlaceholderFix(), Source(operation));

    [Fact]
    public Task All_routes_of_a_document_are_fixed_at_once() => Fixing.VerifyAllAsync(
        new PlaceholderFix(),
        Source("[Get(\"/pets/{id}\")] Task A(string petId); [Get(\"/toys/{id}\")] Task B(string toyId); [Get(\"/owners/{name}\")] Task C();"),
        Source("[Get(\"/pets/{petId}\")] Task A(string petId); [Get(\"/toys/{toyId}\")] Task B(string toyId); [Get(\"/owners/{name}\")] Task C(string name);"));

    private static string Source(string operations) => $$"""
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        internal static class Routes
        {
            public const string Pet = "/pets/{id}";
        }

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IPetApi
        {
            {{operations}}
        }
        """;
}
