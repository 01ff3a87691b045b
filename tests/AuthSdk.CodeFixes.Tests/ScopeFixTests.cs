using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class ScopeFixTests
{
    [Theory]
    [InlineData("""["read write"]""", """["read", "write"]""")]
    [InlineData("""["a", " b  c b "]""", """["a", "b", "c"]""")]
    [InlineData("""new[] { "read write" }""", """new[] { "read", "write" }""")]
    public Task Scopes_in_one_text_become_elements(string before, string after) => Fixing.VerifyAsync(new ScopeFix(), Source(before), Source(after));

    [Theory]
    [InlineData("""[""]""")]
    [InlineData("""["réad"]""")]
    [InlineData("""["re\"ad"]""")]
    [InlineData("[Names.Both]")]
    public Task Where_only_a_person_can_tell_nothing_is_offered(string scopes) => Fixing.VerifyNoneAsync(new ScopeFix(), Source(scopes));

    [Fact]
    public Task All_scopes_are_fixed_at_once() => Fixing.VerifyAllAsync(
        new ScopeFix(), Source("""["a b", "c", "d e"]"""), Source("""["a", "b", "c", "d", "e"]"""));

    private static string Source(string scopes) => $$"""
        using AuthSdk;

        namespace Acme;

        internal static class Names
        {
            public const string Both = "read write";
        }

        [OAuthProvider(TokenUrl = "https://auth.example.org/token", Scopes = {{scopes}})]
        public interface IPetApi;
        """;
}
