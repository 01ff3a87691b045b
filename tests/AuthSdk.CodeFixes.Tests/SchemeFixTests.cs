using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class SchemeFixTests
{
    [Theory]
    [InlineData("auth.example.org/token")]
    [InlineData("auth.example.org")]
    [InlineData("auth.example.org:8443/token?v=2")]
    [InlineData("{tenant}.example.org/token")]
    [InlineData("auth.{region}.example.org/{tenant}/token")]
    public Task What_begins_with_its_host_gets_a_scheme(string url) =>
        Fixing.VerifyAsync(new SchemeFix(), Source($"TokenUrl = \"{url}\""), Source($"TokenUrl = \"https://{url}\""));

    [Theory]
    [InlineData("/token")]
    [InlineData("token")]
    [InlineData("ftp://auth.example.org/token")]
    [InlineData("auth.example.org/token#now")]
    [InlineData("me@auth.example.org/token")]
    [InlineData("https://auth.{}.example.org/token")]
    [InlineData("localhost:8080/token")] // In clear or not, only a person can tell.
    public Task Where_only_a_person_can_tell_nothing_is_offered(string url) => Fixing.VerifyNoneAsync(new SchemeFix(), Source($"TokenUrl = \"{url}\""));

    [Fact]
    public Task All_URLs_of_a_document_get_one_at_once() => Fixing.VerifyAllAsync(
        new SchemeFix(),
        Source("TokenUrl = \"auth.example.org/token\", RevocationUrl = \"auth.example.org/revoke\""),
        Source("TokenUrl = \"https://auth.example.org/token\", RevocationUrl = \"https://auth.example.org/revoke\""));

    private static string Source(string urls) => $$"""
        using AuthSdk;

        [OAuthProvider({{urls}})]
        public interface IPetApi;
        """;
}
