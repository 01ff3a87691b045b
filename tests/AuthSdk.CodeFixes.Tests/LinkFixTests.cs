using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class LinkFixTests
{
    [Theory]
    [InlineData("[Url] string? next", "[Url] string next")]
    [InlineData("[Url] Uri? next", "[Url] Uri next")]
    public Task The_address_is_there_in_every_call(string before, string after) => Fixing.VerifyAsync(
        new LinkFix(), Source($"[Get(\"\")] Task<string> A({before});"), Source($"[Get(\"\")] Task<string> A({after});"));

    [Theory]
    [InlineData("[Url] string? next = null")]
    [InlineData("[Url] int next")]
    public Task Where_only_a_person_can_tell_nothing_is_offered(string parameter) =>
        Fixing.VerifyNoneAsync(new LinkFix(), Source($"[Get(\"\")] Task<string> A({parameter});"));

    [Fact]
    public Task All_addresses_are_fixed_at_once() => Fixing.VerifyAllAsync(
        new LinkFix(),
        Source("[Get(\"\")] Task<string> A([Url] string? next); [Get(\"\")] Task<string> B([Url] Uri? next);"),
        Source("[Get(\"\")] Task<string> A([Url] string next); [Get(\"\")] Task<string> B([Url] Uri next);"));

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
