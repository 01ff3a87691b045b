using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class HttpsFixTests
{
    [Theory]
    [InlineData("\"http://auth.example.org/token\"", "\"https://auth.example.org/token\"")]
    [InlineData("@\"http://auth.example.org/token\"", "@\"https://auth.example.org/token\"")]
    [InlineData("\"\"\"http://auth.example.org/token\"\"\"", "\"\"\"https://auth.example.org/token\"\"\"")]
    [InlineData("\"http://auth.{domain}/token\"", "\"https://auth.{domain}/token\"")]
    public Task A_token_url_becomes_https(string before, string after) =>
        Fixing.VerifyAsync(new HttpsFix(), Source(before, "https://api.example.org"), Source(after, "https://api.example.org"));

    [Fact]
    public Task All_urls_of_a_document_become_https_at_once() => Fixing.VerifyAllAsync(
        new HttpsFix(),
        Source("\"http://auth.example.org/token\"", "http://api.example.org"),
        Source("\"https://auth.example.org/token\"", "https://api.example.org"));

    [Fact]
    public Task A_constant_is_left_to_a_person() =>
        Fixing.VerifyNoneAsync(new HttpsFix(), Source("Urls.Token", "https://api.example.org"));

    private static string Source(string tokenUrl, string baseAddress) => $$"""
        using AuthSdk;

        namespace Acme;

        internal static class Urls
        {
            public const string Token = "http://auth.example.org/token";
        }

        [OAuthProvider(TokenUrl = {{tokenUrl}})]
        [BaseAddress("{{baseAddress}}")]
        public interface IPetApi;
        """;
}
