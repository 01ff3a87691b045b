using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class AnswerRuleTests
{
    [Theory]
    [InlineData("[{|AUTH126:EmptyOn(200)|}] Task<Pet[]>", "has the status 200; it is about answers that are no success, 300 to 599")]
    [InlineData("[{|AUTH126:EmptyOn(600)|}] Task", "has the status 600")]
    [InlineData("[{|AUTH126:EmptyOn(404, Text = \" \")|}] Task", "looks for an empty text")]
    [InlineData("[{|AUTH126:EmptyOn(404)|}] Task<Pet>", "makes 'GetAsync' give back nothing, but its result cannot be null; return 'Pet?' in place of 'Pet'")]
    [InlineData("[{|AUTH126:EmptyOn(404)|}] ValueTask<int>", "return 'int?' in place of 'int'")]
    [InlineData("[{|AUTH126:EmptyOn(404)|}] Task<HttpResponseMessage>", "has no effect on 'GetAsync', which hands out every answer")]
    [InlineData("[ErrorResponse({|AUTH126:typeof(object)|})] Task", "names 'object', which cannot be read from JSON; name the type of the API's errors")]
    [InlineData("[ErrorResponse({|AUTH126:typeof(Page<>)|})] Task", "names 'Page<>', which cannot be read from JSON")]
    public async Task A_rule_that_cannot_be_kept_is_an_error(string operation, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations($"[Get(\"/pets\")] {operation} GetAsync();"));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Task")]
    [InlineData("Task<Pet?>")]
    [InlineData("Task<int?>")]
    [InlineData("Task<Pet[]>")]
    [InlineData("Task<IReadOnlyList<Pet>>")]
    [InlineData("Task<IEnumerable<Pet>>")]
    [InlineData("Task<Dictionary<string, Pet>>")]
    [InlineData("Task<string>")]
    [InlineData("Task<byte[]>")]
    [InlineData("Task<Stream>")]
    [InlineData("Task<ApiResponse<Pet>>")]
    [InlineData("IAsyncEnumerable<Pet>")]
    public Task A_result_that_can_be_nothing_may_be_declared_empty(string type) =>
        Analysis.VerifyAsync(Declare.Operations($"[Get(\"/pets\"), EmptyOn(404)] {type} GetAsync();"));

    [Fact]
    public Task What_an_interface_says_of_all_operations_is_no_error_for_those_that_cannot_give_back_nothing() => Analysis.VerifyAsync(Declare.Operations(
        """
        [Get("/pets")] Task<Pet[]> ListAsync();
        [Get("/pets/{id}")] Task<Pet> GetAsync(string id);
        [Get("/pets/{id}")] Task<HttpResponseMessage> GetRawAsync(string id);
        """,
        "[EmptyOn(404)]"));

    [Theory]
    [InlineData("[{|AUTH126:EmptyOn(200)|}] Task<Pet?>", "has the status 200, which many errors have here; set 'Text' to what means \"nothing\"")]
    [InlineData("[{|AUTH126:EmptyOn(199, Text = \"no such pet\")|}] Task<Pet?>", "has the status 199; it is about answers that are no success, 300 to 599")]
    [InlineData("[{|AUTH126:EmptyOn(200, Text = \"no such pet\")|}] Task<Stream>", "has no effect on 'GetAsync', which hands out every answer")]
    [InlineData("[{|AUTH126:EmptyOn(200, Text = \"no such pet\")|}] Task<Pet>", "makes 'GetAsync' give back nothing, but its result cannot be null")]
    public async Task What_an_error_with_a_status_of_success_means_is_told_by_its_text(string operation, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations(
            $"[Get(\"/pets\")] {operation} GetAsync(); [Get(\"/pets/1\")] Task<Pet> FirstAsync();", "[ApiErrors(FailsWhen = \"ok=false\")]"));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task An_error_with_a_status_of_success_may_mean_nothing() => Analysis.VerifyAsync(Declare.Operations(
        "[Get(\"/pets\"), EmptyOn(200, Text = \"no such pet\")] Task<Pet?> GetAsync();", "[ApiErrors(FailsWhen = \"ok=false\")]"));

    [Fact]
    public Task The_type_of_errors_needs_a_json_context() => Analysis.VerifyAsync(Declare.File("""
        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [ErrorResponse(typeof(Fault))]
        public interface IPetApi
        {
            [Get("/pets")] Task {|AUTH107:GetAsync|}();
        }

        public sealed record Fault(string Code);
        """));
}
