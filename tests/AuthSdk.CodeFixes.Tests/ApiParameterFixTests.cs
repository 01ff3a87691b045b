using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class ApiParameterFixTests
{
    [Theory]
    [InlineData("\"study\"", "A()", "A(string study)")]
    [InlineData("\"study\"", "A(int limit, string? name = null)", "A(string study, int limit, string? name = null)")]
    [InlineData("\"study-id\"", "A()", "A([AliasAs(\"study-id\")] string studyId)")]
    [InlineData("\"X-Study\", In = ParameterLocation.Header", "A()", "A([Header(\"X-Study\")] string xStudy)")]
    public Task The_operation_takes_what_every_call_must_carry(string declared, string before, string after) =>
        Fixing.VerifyAsync(new ApiParameterFix(), Source(declared, $"[Get(\"/\")] Task {before};"), Source(declared, $"[Get(\"/\")] Task {after};"));

    [Theory]
    [InlineData("\"study\"", "A([Header(\"X-Study\")] string study)")]
    [InlineData("\"1\"", "A()")]
    [InlineData("\"class\"", "A()")]
    public Task Where_only_a_person_can_tell_nothing_is_offered(string declared, string operation) =>
        Fixing.VerifyNoneAsync(new ApiParameterFix(), Source(declared, $"[Get(\"/\")] Task {operation};"));

    [Fact]
    public Task All_operations_are_fixed_at_once() => Fixing.VerifyAllAsync(
        new ApiParameterFix(),
        Source("\"study\"", "[Get(\"/\")] Task A(); [AuthSdk.Http.Get(\"/b\")] Task B(int id);"),
        Source("\"study\"", "[Get(\"/\")] Task A(string study); [AuthSdk.Http.Get(\"/b\")] Task B(string study, int id);"));

    private static string Source(string parameter, string operations) => $$"""
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [ApiParameter({{parameter}})]
        public interface IPetApi
        {
            {{operations}}
        }
        """;
}
