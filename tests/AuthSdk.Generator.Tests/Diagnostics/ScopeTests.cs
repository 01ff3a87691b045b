using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class ScopeTests
{
    [Theory]
    [Trait("Acceptance", "S-GEN-05")]
    [InlineData("\"read write\"", "a space separates scopes; make each an element of its own")]
    [InlineData("\"\"", "it is empty")]
    [InlineData("\"re\\\"ad\"", "quotes and backslashes are not allowed")]
    [InlineData("\"re\\\\ad\"", "quotes and backslashes are not allowed")]
    [InlineData("\"re\\tad\"", "only printable ASCII is allowed")]
    [InlineData("\"läsa\"", "only printable ASCII is allowed")]
    [InlineData("null", "it is empty")]
    public async Task What_is_not_one_scope_token_is_an_error_at_its_element(string scope, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider(
            $$"""[OAuthProvider(TokenUrl = "https://auth.example.org/token", Scopes = new[] { "read", {|AUTH005:{{scope}}|} })]"""));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Acceptance", "S-GEN-06")]
    [InlineData("new[] { \"read\", {|AUTH006:\"read\"|} }")]
    [InlineData("new string[] { \"read\", {|AUTH006:\"read\"|} }")]
    [InlineData("[\"read\", {|AUTH006:\"read\"|}]")]
    [InlineData("[Read, {|AUTH006:\"re\" + \"ad\"|}]")]
    public async Task A_scope_that_is_declared_twice_is_an_error_at_the_second(string scopes)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.File($$"""
            namespace Acme;

            using static Scopes;

            [OAuthProvider(TokenUrl = "https://auth.example.org/token", Scopes = {{scopes}})]
            public interface IPetApi;

            public static class Scopes
            {
                public const string Read = "read";
            }
            """));

        Assert.Equal("The scope 'read' is declared twice", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("new string[0]")]
    [InlineData("new[] { \"launch\", \"user/*.read\", \"openid\", \"https://auth.example.org/.default\", \"a:b?c=d\" }")]
    [InlineData("new[] { \"read\", \"Read\" }")]
    public Task A_list_of_scope_tokens_is_silent(string scopes) => Analysis.VerifyAsync(Declare.Provider(
        $"[OAuthProvider(TokenUrl = \"https://auth.example.org/token\", Scopes = {scopes})]"));

    [Theory]
    [Trait("Acceptance", "S-REQ-11")]
    [InlineData("\"pets\"")]
    [InlineData("\"https://api.example.org/#pets\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public Task A_resource_that_is_no_absolute_uri_without_fragment_is_an_error(string resource) => Analysis.VerifyAsync(Declare.Provider(
        $$"""[OAuthProvider(TokenUrl = "https://auth.example.org/token", Resources = new[] { "urn:pets", {|AUTH022:{{resource}}|} })]"""));
}
