using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class HeaderCollectionFixTests
{
    [Theory]
    [InlineData("IDictionary<string, object>", "IDictionary<string, string>")]
    [InlineData("Dictionary<string, object>?", "IDictionary<string, string>?")]
    [InlineData("string", "IDictionary<string, string>")]
    public Task Headers_are_a_dictionary_of_strings(string before, string after) => Fixing.VerifyAsync(
        new HeaderCollectionFix(),
        Source($"[Get(\"/\")] Task<string> A([HeaderCollection] {before} headers);"),
        Source($"[Get(\"/\")] Task<string> A([HeaderCollection] {after} headers);"));

    [Fact]
    public Task Of_two_collections_a_person_must_choose() => Fixing.VerifyNoneAsync(
        new HeaderCollectionFix(),
        Source("[Get(\"/\")] Task<string> A([HeaderCollection] IDictionary<string, string> a, [HeaderCollection] IDictionary<string, string> b);"));

    [Fact]
    public Task All_collections_are_fixed_at_once() => Fixing.VerifyAllAsync(
        new HeaderCollectionFix(),
        Source("[Get(\"/\")] Task A([HeaderCollection] List<string> h); [Get(\"/\")] Task B([HeaderCollection] IDictionary<string, int> h);"),
        Source("[Get(\"/\")] Task A([HeaderCollection] IDictionary<string, string> h); [Get(\"/\")] Task B([HeaderCollection] IDictionary<string, string> h);"));

    private static string Source(string operations) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IPetApi
        {
            {{operations}}
        }
        """;
}
