using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class PkceFixTests
{
    private const string Urls = """TokenUrl = "https://auth.example.org/token", AuthorizationUrl = "https://auth.example.org/authorize" """;

    [Fact]
    public Task The_last_argument_goes_with_the_comma_before_it() => Fixing.VerifyAsync(
        new PkceFix(),
        Source("""
            Flow = OAuthFlow.AuthorizationCode,
                TokenUrl = "https://auth.example.org/token",
                AuthorizationUrl = "https://auth.example.org/authorize",
                Pkce = PkceMethod.None
            """),
        Source("""
            Flow = OAuthFlow.AuthorizationCode,
                TokenUrl = "https://auth.example.org/token",
                AuthorizationUrl = "https://auth.example.org/authorize"
            """));

    [Fact]
    public Task An_argument_between_others_goes_with_its_line() => Fixing.VerifyAsync(
        new PkceFix(),
        Source("""
            Flow = OAuthFlow.AuthorizationCode,
                Pkce = PkceMethod.None,
                TokenUrl = "https://auth.example.org/token",
                AuthorizationUrl = "https://auth.example.org/authorize"
            """),
        Source("""
            Flow = OAuthFlow.AuthorizationCode,
                TokenUrl = "https://auth.example.org/token",
                AuthorizationUrl = "https://auth.example.org/authorize"
            """));

    [Fact]
    public Task The_first_argument_goes_with_the_comma_after_it() => Fixing.VerifyAsync(
        new PkceFix(),
        Source($"Pkce = PkceMethod.None, Flow = OAuthFlow.AuthorizationCode, {Urls}"),
        Source($"Flow = OAuthFlow.AuthorizationCode, {Urls}"));

    [Fact]
    public Task All_flows_of_a_document_get_pkce_at_once() => Fixing.VerifyAllAsync(
        new PkceFix(),
        Source(
            $"Name = \"Staff\", Flow = OAuthFlow.AuthorizationCode, {Urls}, Pkce = PkceMethod.None",
            $"Name = \"Owner\", Flow = OAuthFlow.AuthorizationCode, Pkce = PkceMethod.None, {Urls}"),
        Source(
            $"Name = \"Staff\", Flow = OAuthFlow.AuthorizationCode, {Urls.TrimEnd()}",
            $"Name = \"Owner\", Flow = OAuthFlow.AuthorizationCode, {Urls}"));

    private static string Source(params string[] flows) => $"""
        using AuthSdk;

        namespace Acme;

        {string.Join("\n", flows.Select(flow => $"[OAuthProvider({flow})]"))}
        public interface IPetApi;
        """;
}
