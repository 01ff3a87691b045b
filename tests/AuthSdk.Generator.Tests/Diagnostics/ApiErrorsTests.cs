using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>What can be wrong with what is declared about the errors of operations.</summary>
public sealed class ApiErrorsTests
{
    [Theory]
    [InlineData("FailsWhen = {|AUTH044:\"ok=\"|}", "'ok=' is no condition; write 'field=value'")]
    [InlineData("FailsWhen = {|AUTH044:\"=false\"|}", "'=false' is no condition")]
    [InlineData("FailsWhen = {|AUTH044:\"\"|}", "'' is no condition")]
    [InlineData("FailsWhen = \"ok=false\", Code = {|AUTH040:\"error.\"|}", "'error.' leads to no field")]
    [InlineData("Description = {|AUTH040:\"\"|}", "'' leads to no field")]
    public async Task A_rule_that_is_not_well_formed_is_an_error_at_what_has_to_change(string settings, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations("[Get(\"/pets\")] Task<string> GetAsync();", $"[ApiErrors({settings})]"));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_that_no_operation_looks_for_is_pointed_out()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations(
            """
            [Get("/pets")] Task<HttpResponseMessage> GetAsync();
            [Get("/photos")] Task<Stream> GetPhotoAsync();
            [Get("/toys")] IAsyncEnumerable<Pet> ListAsync();
            """,
            "[ApiErrors(FailsWhen = {|AUTH085:\"ok=false\"|}, Code = \"code\")]"));

        Assert.Contains("each of its operations hands out its answer", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ApiErrors]")]
    [InlineData("[ApiErrors(FailsWhen = \"ok=false\")]")]
    [InlineData("[ApiErrors(FailsWhen = \"result.0.errcode!=0\", Code = \"result.0.errcode\", Description = \"a..b\"), TokenRejection(200, Field = \"errcode\", Value = \"40001\")]")]
    public Task What_can_be_kept_is_not_pointed_out(string declaration) =>
        Analysis.VerifyAsync(Declare.Operations("[Get(\"/pets\")] Task<Stream> GetAsync(); [Delete(\"/pets\")] Task DeleteAsync();", declaration));
}
