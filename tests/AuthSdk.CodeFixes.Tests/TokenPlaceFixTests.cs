using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class TokenPlaceFixTests
{
    [Theory]
    [InlineData("[Get(\"/a\")] Task A([Header(\"X-Token\")] string t);", "[Get(\"/a\"), NoToken] Task A([Header(\"X-Token\")] string t);")]
    [InlineData("[Get(\"/a\"), Timeout(9)] Task A([Header(\"X-Token\")] string t);", "[Get(\"/a\"), NoToken, Timeout(9)] Task A([Header(\"X-Token\")] string t);")]
    [InlineData("[Get(\"/a\"), Headers(\"X-Token: t\")] Task A();", "[Get(\"/a\")] Task A();")]
    [InlineData("[Get(\"/a\"), Headers(\"X-Token: t\", \"X: y\")] Task A();", "[Get(\"/a\"), Headers(\"X: y\")] Task A();")]
    [InlineData("[Get(\"/a\"), Headers([\"X: y\", \"X-Token: t\"])] Task A();", "[Get(\"/a\"), Headers([\"X: y\"])] Task A();")]
    [InlineData("[Get(\"/a\"), Headers(new[] { \"X: y\", \"X-Token: t\" })] Task A();", "[Get(\"/a\"), Headers(new[] { \"X: y\" })] Task A();")]
    public Task One_token_stays(string before, string after) => Fixing.VerifyAsync(new TokenPlaceFix(), Source(before), Source(after));

    [Fact]
    public Task An_attribute_is_qualified_where_its_namespace_is_not_used() => Fixing.VerifyAsync(
        new TokenPlaceFix(),
        Source("[Get(\"/a\")] Task A([Header(\"X-Token\")] string t);", usings: "", prefix: "AuthSdk."),
        Source("[Get(\"/a\"), AuthSdk.NoToken] Task A([Header(\"X-Token\")] string t);", usings: "", prefix: "AuthSdk."));

    [Theory]
    [InlineData("[Get(\"/a\"), UseFlow(\"Default\")] Task A([Header(\"X-Token\")] string t);")] // Who chose a flow meant its token.
    [InlineData("[Get(\"/a\")] Task A(); }\n[OAuthProvider(TokenUrl = \"https://auth.example.org/token\"), AccessTokenUse(In = ParameterLocation.Query)]\n#pragma warning disable AUTH045\npublic interface IQueryApi { [Get(\"/b\")] Task B(string access_token);")]
    [InlineData("[Get(\"/a\")] Task A(); }\n[OAuthProvider(TokenUrl = \"https://auth.example.org/token\"), AccessTokenUse(Name = \"X-Key\"), ApiParameter(\"X-Key\", In = ParameterLocation.Header, Option = \"Key\")]\npublic interface IOtherApi { [Get(\"/b\")] Task B();")]
    public Task Where_only_a_person_can_tell_nothing_is_offered(string operation) => Fixing.VerifyNoneAsync(new TokenPlaceFix(), Source(operation));

    [Fact]
    public Task All_operations_of_a_document_are_mended_at_once() => Fixing.VerifyAllAsync(
        new TokenPlaceFix(),
        Source("[Get(\"/a\")] Task A([Header(\"X-Token\")] string t); [Get(\"/b\"), Headers(\"X-Token: t\")] Task B();"),
        Source("[Get(\"/a\"), NoToken] Task A([Header(\"X-Token\")] string t); [Get(\"/b\")] Task B();"));

    private static string Source(string operations, string usings = "using AuthSdk;", string prefix = "") => $$"""
        using System.Threading.Tasks;
        {{usings}}
        using AuthSdk.Http;

        [{{prefix}}OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [{{prefix}}AccessTokenUse(Name = "X-Token")]
        public interface IPetApi
        {
            {{operations}}
        }
        """.ReplaceLineEndings("\n");
}
