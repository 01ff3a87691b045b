using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class HostFixTests
{
    [Theory]
    [InlineData("https://api.example.com", "api.example.com")]
    [InlineData("https://api.example.com/", "api.example.com")]
    [InlineData("https://*.example.com/", "*.example.com")]
    [InlineData("api.example.com:443", "api.example.com")]
    public Task Of_a_URL_the_host_stays(string url, string host) => Fixing.VerifyAsync(new HostFix(), Source($"\"{url}\""), Source($"\"{host}\""));

    [Theory]
    [InlineData("*")]
    [InlineData("*.com")]
    [InlineData("localhost")]
    [InlineData("10.0.0.1")]
    [InlineData("https://10.0.0.1")]
    [InlineData("api.example.com:8443")] // No other port is allowed.
    [InlineData("http://api.example.com")] // Nor is what is not encrypted.
    [InlineData("https://api.example.com/v2")]
    public Task Where_only_a_person_can_tell_nothing_is_offered(string host) => Fixing.VerifyNoneAsync(new HostFix(), Source($"\"{host}\""));

    [Fact]
    public Task All_hosts_of_a_document_stay_at_once() => Fixing.VerifyAllAsync(
        new HostFix(),
        Source("\"https://eu.example.com\", \"https://us.example.com\""),
        Source("\"eu.example.com\", \"us.example.com\""));

    private static string Source(string hosts) => $$"""
        using AuthSdk;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [BaseAddress(FromTokenResponse = "url", AllowedHosts = [{{hosts}}])]
        public interface IPetApi;
        """;
}
