using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class TokenUrlTests
{
    [Fact]
    [Trait("Acceptance", "S-GEN-01")]
    public async Task A_flow_without_a_token_url_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider("[{|AUTH001:OAuthProvider(Flow = OAuthFlow.ClientCredentials)|}]"));

        Assert.Equal("The ClientCredentials flow needs 'TokenUrl'", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [Trait("Acceptance", "S-GEN-01")]
    [InlineData("[{|AUTH001:OAuthProvider|}]")]
    [InlineData("[{|AUTH001:OAuthProvider(TokenUrl = null)|}]")]
    [InlineData("[{|AUTH001:OAuthProvider(TokenUrl = \"\")|}]")]
    public Task No_text_is_no_token_url(string attribute) => Analysis.VerifyAsync(Declare.Provider(attribute));

    [Theory]
    [Trait("Acceptance", "S-GEN-02")]
    [InlineData("/token", "start with https://")]
    [InlineData("auth.example.org/token", "start with https://")]
    [InlineData("ftp://auth.example.org/token", "start with https://")]
    [InlineData("https://auth.example.org/token#top", "fragment")]
    [InlineData("https://id:pw@auth.example.org/token", "credentials")]
    [InlineData("https://", "not a URL")]
    [InlineData("https://{}/token", "write an identifier between the braces")]
    [InlineData("https://{a b}/token", "write an identifier between the braces")]
    [InlineData("https://{tenant/token", "no partner")]
    [InlineData("https://auth.{server}/token", "only be at the start")]
    public async Task A_url_that_is_no_address_is_an_error_at_its_text(string url, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider(TokenUrl = {{|AUTH002:\"{url}\"|}})]"));

        var message = Assert.Single(diagnostics).GetMessage();
        Assert.StartsWith($"'{url}' cannot be used as a token URL: ", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://auth.example.org/token")]
    [InlineData("HTTPS://auth.example.org/token")]
    [InlineData("https://auth.example.org/token?tenant=x")]
    [InlineData("https://auth.{domain}/token")]
    [InlineData("https://{domain}:8443/{realm}/token")]
    [InlineData("{server}/token")]
    public Task An_https_url_is_silent(string url) => Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider(TokenUrl = \"{url}\")]"));

    [Theory]
    [Trait("Acceptance", "S-GEN-03")]
    [Trait("Acceptance", "S-SEC-01")]
    [InlineData("http://auth.example.org/token")]
    [InlineData("http://{host}/token")]
    [InlineData("http://localhost.example.org/token")]
    public async Task Plain_http_is_a_warning_with_the_reason(string url)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider(TokenUrl = {{|AUTH003:\"{url}\"|}})]"));

        Assert.Equal(
            $"'{url}' sends credentials in clear; use https (a loopback address may use http)", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [Trait("Acceptance", "S-GEN-03")]
    [InlineData("http://localhost/token")]
    [InlineData("http://localhost:8080/token")]
    [InlineData("http://127.0.0.1:8080/token")]
    [InlineData("http://[::1]:8080/token")]
    public Task Plain_http_on_a_loopback_address_is_silent(string url) =>
        Analysis.VerifyAsync(Declare.Provider($"[OAuthProvider(TokenUrl = \"{url}\")]"));

    [Fact]
    public Task Every_url_of_a_declaration_is_checked() => Analysis.VerifyAsync(Declare.File("""
        namespace Acme;

        [OAuthProvider(
            Flow = OAuthFlow.AuthorizationCode,
            TokenUrl = "https://auth.example.org/token",
            RefreshUrl = {|AUTH002:"refresh"|},
            RevocationUrl = "{server}/revoke",
            AuthorizationUrl = {|AUTH003:"http://auth.example.org/authorize"|})]
        [Server("Production", {|AUTH003:"http://api.example.org"|})]
        [Server("Sandbox", {|AUTH002:"https://{tenant}.example.org"|})]
        [BaseAddress({|AUTH002:"api.example.org"|})]
        public interface IPetApi;
        """));

    [Fact]
    public Task Named_arguments_are_found_wherever_they_stand() => Analysis.VerifyAsync(Declare.File("""
        namespace Acme;

        [OAuthProvider(TokenUrl = "{server}/token")]
        [Server(url: {|AUTH002:"api"|}, name: {|AUTH017:"production"|})]
        public interface IPetApi;
        """));

    [Theory]
    [Trait("Acceptance", "S-GEN-02")]
    [InlineData("Url")]
    [InlineData("Host + \"/token\"")]
    [InlineData("\"token/\" + nameof(IPetApi)")]
    [InlineData("$\"{Host}/token\"")]
    public Task A_constant_is_followed_to_its_value_and_flagged_where_it_is_used(string expression) => Analysis.VerifyAsync(Declare.File($$"""
        namespace Acme;

        [OAuthProvider(TokenUrl = {|AUTH002:{{expression}}|})]
        public interface IPetApi
        {
            const string Host = "auth";
            const string Url = Host + "/token";
        }
        """.Replace("Url|}", "IPetApi.Url|}", StringComparison.Ordinal).Replace("Host", "IPetApi.Host", StringComparison.Ordinal)
        .Replace("const string IPetApi.Host", "const string Host", StringComparison.Ordinal)));

    [Fact]
    public async Task A_flow_in_which_a_person_signs_in_needs_an_authorization_url()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider(
            """[{|AUTH020:OAuthProvider(Flow = OAuthFlow.AuthorizationCode, TokenUrl = "https://auth.example.org/token")|}]"""));

        Assert.Equal("The AuthorizationCode flow needs 'AuthorizationUrl'", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    [Trait("Acceptance", "S-GEN-11")]
    public Task A_secret_in_the_query_of_a_url_is_a_warning() => Analysis.VerifyAsync(Declare.Provider(
        """[OAuthProvider(TokenUrl = {|AUTH011:"https://auth.example.org/token?tenant=x&client_secret=Zm9v"|})]"""));
}
