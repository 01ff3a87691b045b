using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class PascalCaseFixTests
{
    [Theory]
    [InlineData("audience", "Audience")]
    [InlineData("tenant-id", "TenantId")]
    [InlineData("_tenantName", "TenantName")]
    public Task The_name_becomes_an_identifier_in_Pascal_case(string before, string after) =>
        Fixing.VerifyAsync(new PascalCaseFix(), Source(before), Source(after));

    [Theory]
    [InlineData("1st")]
    [InlineData("a+b")]
    [InlineData("")]
    public Task Where_only_a_person_can_tell_nothing_is_offered(string name) => Fixing.VerifyNoneAsync(new PascalCaseFix(), Source(name));

    [Fact]
    public Task All_names_are_fixed_at_once() => Fixing.VerifyAllAsync(new PascalCaseFix(), Source("audience", "production"), Source("Audience", "Production"));

    private static string Source(string option, string server = "Production") => $"""
        using AuthSdk;

        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [TokenParameter("audience", Option = "{option}")]
        [Server("{server}", "https://api.example.org")]
        public interface IPetApi;
        """;
}
