using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class VerbTests
{
    [Theory]
    [InlineData("[HttpMethod({|AUTH103:\"\"|}, \"/pets\")] Task GetAsync();")]
    [InlineData("[HttpMethod({|AUTH103:\"RE PORT\"|}, \"/pets\")] Task GetAsync();")]
    public async Task A_method_that_is_no_token_is_an_error(string operation) => Assert.EndsWith(
        "is not a method: it must be a token (RFC 9110 section 9.1)",
        Assert.Single(await Analysis.VerifyAsync(Declare.Operations(operation))).GetMessage(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[HttpMethod(\"REPORT\", {|AUTH103:\"pets\"|})] Task GetAsync();")]
    [InlineData("[HttpMethod(path: {|AUTH103:\"pets\"|}, method: \"REPORT\")] Task GetAsync();")]
    [InlineData("[HttpMethod(\"REPORT\", {|AUTH104:\"/pets/{id}\"|})] Task GetAsync();")]
    public Task The_route_of_any_method_is_checked_where_it_stands(string operation) => Analysis.VerifyAsync(Declare.Operations(operation));

    [Theory]
    [InlineData("GET")]
    [InlineData("head")]
    public Task A_method_that_is_spelled_out_has_the_rules_of_its_attribute(string method) =>
        Analysis.VerifyAsync(Declare.Operations($"[HttpMethod(\"{method}\", \"/pets\")] Task GetAsync([Body] Pet {{|AUTH106:pet|}});"));

    [Fact]
    public async Task A_method_that_code_decides_is_an_error_that_names_the_attribute_for_any_method()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations("[Report] Task {|AUTH101:GetAsync|}();") + """

            namespace Acme
            {
                public sealed class ReportAttribute() : global::AuthSdk.Http.HttpMethodAttribute("REPORT", "/pets");
            }
            """);

        Assert.Equal(
            "'GetAsync' has its method from the code of 'ReportAttribute', which a compiler does not run; write [HttpMethod(\"…\", \"/pets\")] in its place",
            Assert.Single(diagnostics).GetMessage());
    }
}
