using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class DuplicateFixTests
{
    [Theory]
    [InlineData("""["a", "b", "a"]""", """["a", "b"]""")]
    [InlineData("""["a", "a", "b"]""", """["a", "b"]""")]
    [InlineData("""new[] { "a", "b", "a" }""", """new[] { "a", "b" }""")]
    [InlineData("""new string[] { "a", "a" }""", """new string[] { "a" }""")]
    public Task A_second_scope_goes(string before, string after) => Fixing.VerifyAsync(new DuplicateFix(), Scopes(before), Scopes(after));

    [Fact]
    public Task All_second_scopes_go_at_once() => Fixing.VerifyAllAsync(
        new DuplicateFix(), Scopes("""["a", "a", "a", "b", "c", "b"]"""), Scopes("""["a", "b", "c"]"""));

    [Fact]
    public Task A_second_server_goes_with_its_line() => Fixing.VerifyAsync(
        new DuplicateFix(),
        Attributes("""
            [Server("Production", "https://api.example.org")]
            [Server("Staging", "https://staging.example.org")]
            [Server("Production", "https://other.example.org")] // The old one.
            """),
        Attributes("""
            [Server("Production", "https://api.example.org")]
            [Server("Staging", "https://staging.example.org")]
            """));

    [Fact]
    public Task A_second_attribute_in_the_same_brackets_leaves_the_brackets() => Fixing.VerifyAsync(
        new DuplicateFix(),
        Attributes("""[TokenParameter("audience", Option = "Audience"), TokenParameter("audience", Value = "pets")]"""),
        Attributes("""[TokenParameter("audience", Option = "Audience")]"""));

    [Fact]
    public Task A_second_attribute_on_the_same_line_leaves_the_line() => Fixing.VerifyAsync(
        new DuplicateFix(),
        Attributes("""[ApiParameter("tenant", Option = "Tenant")] [ApiParameter("tenant", Value = "pets")]"""),
        Attributes("""[ApiParameter("tenant", Option = "Tenant")]"""));

    [Fact]
    public Task An_attribute_before_the_interface_on_the_same_line_leaves_the_interface() => Fixing.VerifyAsync(
        new DuplicateFix(),
        Attributes("""
            [ApiParameter("tenant", Option = "Tenant")]
            [ApiParameter("tenant", Value = "pets")] partial interface IPetApi;
            """),
        Attributes("""
            [ApiParameter("tenant", Option = "Tenant")]
            partial interface IPetApi;
            """));

    [Fact]
    public Task A_declared_standard_field_of_the_response_goes() => Fixing.VerifyAsync(
        new DuplicateFix(),
        Attributes("[TokenResponseField(\"expires_in\", TokenFieldType.Text)]\n[Server(\"Production\", \"https://api.example.org\")]"),
        Attributes("[Server(\"Production\", \"https://api.example.org\")]"));

    [Fact]
    public Task All_second_declarations_go_at_once() => Fixing.VerifyAllAsync(
        new DuplicateFix(),
        Attributes("""
            [Server("Production", "https://api.example.org")]
            [Server("Production", "https://api.example.org")]
            [TokenParameter("audience", Option = "Audience")]
            [TokenParameter("audience", Value = "pets")]
            """),
        Attributes("""
            [Server("Production", "https://api.example.org")]
            [TokenParameter("audience", Option = "Audience")]
            """));

    private static string Scopes(string scopes) =>
        Source($$"""[OAuthProvider(TokenUrl = "https://auth.example.org/token", Scopes = {{scopes}})]""");

    private static string Attributes(string attributes) =>
        Source($$"""[OAuthProvider(TokenUrl = "https://auth.example.org/token")]""" + "\n" + attributes);

    private static string Source(string attributes) => $"""
        using AuthSdk;

        namespace Acme;

        {attributes}
        public partial interface IPetApi;
        """;
}
