using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Refit;

/// <summary>What cannot work on an interface that Refit implements.</summary>
public sealed class RefitDiagnosticTests
{
    [Theory]
    [InlineData("""
        [Get("/a")] Task AAsync();
        [{|AUTH135:AuthSdk.Http.Get("/b")|}] Task BAsync();
        """, "'Get' is an attribute of AuthSdk.Http, but the operations of 'IPetApi' are declared with those of Refit; use one of the two")]
    [InlineData("""
        [AuthSdk.Http.Get("/b")] Task BAsync();
        [{|AUTH135:Get("/a")|}] Task AAsync();
        """, "'Get' is an attribute of Refit, but the operations of 'IPetApi' are declared with those of AuthSdk.Http; use one of the two")]
    [InlineData("""[AuthSdk.Http.Get("/a")] [{|AUTH135:Post("/a")|}] Task AAsync();""", "'Post' is an attribute of Refit")]
    [InlineData("""[Get("/a")] [{|AUTH135:AuthSdk.Http.Headers("X-A: 1")|}] Task AAsync();""", "'Headers' is an attribute of AuthSdk.Http")]
    [InlineData("""[Get("/a")] Task AAsync([{|AUTH135:AuthSdk.Http.AliasAs("q")|}] string query);""", "'AliasAs' is an attribute of AuthSdk.Http")]
    [InlineData("""[AuthSdk.Http.Get("/a")] Task AAsync([{|AUTH135:AliasAs("q")|}] string query);""", "'AliasAs' is an attribute of Refit")]
    public async Task Attributes_of_both_engines_do_not_mix(string operations, string message)
    {
        var diagnostics = await Analysis.VerifyAsync(RefitDeclare.Operations(operations), [RefitStandIn.Generated]);

        Assert.StartsWith(message, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task Attributes_of_the_interface_do_not_mix_either() => Analysis.VerifyAsync(
        RefitDeclare.Operations("[Get(\"/a\")] Task AAsync();", "[{|AUTH135:AuthSdk.Http.Headers(\"X-A: 1\")|}]"), [RefitStandIn.Generated]);

    [Theory]
    [InlineData("""[Get("/a"), {|AUTH138:EmptyOn(404)|}] Task<string?> AAsync();""", "", "[EmptyOn] has no effect where Refit implements the interface: such an answer")]
    [InlineData("""[Get("/a")] Task AAsync();""", "[{|AUTH138:ApiErrors(FailsWhen = \"ok=false\")|}]", "[ApiErrors] has no effect where Refit implements the interface: an error with a status of success")]
    [InlineData("""[Get("/a")] Task AAsync();""", "[{|AUTH138:ErrorResponse(typeof(Pet))|}]", "[ErrorResponse] has no effect where Refit implements the interface: read the error")]
    [InlineData(
        """[Get("/a")] Task AAsync([{|AUTH138:ValueFormat(Booleans = BooleanFormat.LowerCase)|}] bool all);""",
        "",
        "[ValueFormat] has no effect where Refit implements the interface: values are written by the formatters of RefitSettings")]
    public async Task What_Refit_does_not_know_has_no_effect(string operations, string attributes, string message)
    {
        var diagnostics = await Analysis.VerifyAsync(RefitDeclare.Operations(operations, attributes), [RefitStandIn.Generated]);

        Assert.StartsWith(message, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refit_without_a_registration_is_an_error_that_says_what_to_install()
    {
        var diagnostics = await Analysis.VerifyAsync(
            RefitDeclare.Operations("[Get(\"/a\")] Task AAsync();", name: "{|AUTH136:IPetApi|}"), [RefitStandIn.Bare]);

        Assert.Equal(
            "'IPetApi' is declared with Refit's attributes, but there is neither AddRefitGeneratedClient nor AddRefitClient; install the package Refit.HttpClientFactory",
            Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("""
        [Get("/a")] Task FindAsync(int id);
        [Get("/a"), NoToken] Task {|AUTH137:FindAsync|}(string name);
        """, "")]
    [InlineData("""
        [Get("/a"), UseFlow("Admin")] Task FindAsync(int id);
        [Post("/a")] Task {|AUTH137:FindAsync|}(string name);
        """, "")]
    [InlineData("""
        [Get("/a")] Task FindAsync(int id);
        [Get("/v1/a"), NoToken] Task {|AUTH137:FindAsync|}(string name);
        """, "[PathPrefix(\"v1\")]")]
    [InlineData("""
        [Get("/a")] Task FindAsync(int id, string v);
        [Get("/a")] Task {|AUTH137:FindAsync|}(string name);
        """, "[ApiParameter(\"v\", Value = \"1\")]")]
    public Task Operations_that_differ_but_look_the_same_on_a_request_are_an_error(string operations, string attributes) =>
        Analysis.VerifyAsync(RefitDeclare.Operations(operations, attributes), [RefitStandIn.Generated]);

    [Theory]
    [InlineData("""
        [Get("/a")] Task FindAsync(int id);
        [Get("/b"), NoToken] Task FindAsync(string name);
        """)]
    [InlineData("""
        [Get("/a"), NoToken] Task FindAsync(int id);
        [Get("/a"), NoToken] Task FindAsync(string name);
        [Get("/a")] Task ListAsync();
        """)]
    public Task Operations_that_can_be_told_apart_or_need_not_are_silent(string operations) =>
        Analysis.VerifyAsync(RefitDeclare.Operations(operations), [RefitStandIn.Generated]);

    [Theory]
    [InlineData("[Get(\"/a\")] Task {|AUTH108:AAsync|}();")]
    [InlineData("[Get(\"/a\")] Task {|AUTH108:AAsync|}([Body] string v);")]
    [InlineData("[Get(\"/a\")] Task {|AUTH108:AAsync|}([Header(\"v\")] string v);")]
    [InlineData("[Get(\"/a/{v}\")] Task {|AUTH108:AAsync|}(string v);")]
    [InlineData("[Get(\"/a\")] Task {|AUTH108:AAsync|}([AliasAs(\"w\")] string v);")]
    [InlineData("[Get(\"/a\")] Task AAsync(string v);")]
    [InlineData("[Get(\"/a\")] Task AAsync([AliasAs(\"v\")] string version);")]
    [InlineData("[Get(\"/a?v={v}\")] Task AAsync(string v);")]
    [InlineData("[Get(\"/a\"), WithoutApiParameter(\"v\")] Task AAsync();")]
    public Task An_argument_that_every_call_must_carry_is_looked_for(string operation) =>
        Analysis.VerifyAsync(RefitDeclare.Operations(operation, "[ApiParameter(\"v\")]"), [RefitStandIn.Generated]);

    [Theory]
    [InlineData("[Get(\"/a\")] Task {|AUTH108:AAsync|}(string v);")]
    [InlineData("[Get(\"/a\")] Task AAsync([Header(\"V\")] string version);")]
    [InlineData("[Get(\"/a\"), Headers(\"V: 1\")] Task AAsync();")]
    public Task A_header_that_every_call_must_carry_is_looked_for(string operation) =>
        Analysis.VerifyAsync(RefitDeclare.Operations(operation, "[ApiParameter(\"v\", In = ParameterLocation.Header)]"), [RefitStandIn.Generated]);

    [Fact]
    public Task A_flow_that_does_not_exist_is_pointed_out() => Analysis.VerifyAsync(
        RefitDeclare.Operations("[Get(\"/a\"), UseFlow({|AUTH013:\"Guest\"|})] Task AAsync();"), [RefitStandIn.Generated]);

    [Theory]
    [InlineData("System.Net.Http.HttpClient Client { get; }")]
    [InlineData("[Get(\"/b\")] Task<T> GetAsync<T>();")]
    [InlineData("[Get(\"/b\")] System.Collections.Generic.IAsyncEnumerable<int> GetAsync();")]
    [InlineData("[Purge(\"/b\"), NoToken] Task PurgeAsync();")]
    public Task What_Refit_supports_is_silent(string member) => Analysis.VerifyAsync(
        RefitDeclare.Operations("[Get(\"/a\")] Task AAsync();\n" + member) + """

        namespace Acme
        {
            public sealed class PurgeAttribute(string path) : Refit.HttpMethodAttribute(path)
            {
                public override System.Net.Http.HttpMethod Method { get; } = new("PURGE");
            }
        }
        """,
        [RefitStandIn.Generated]);

    [Theory]
    [InlineData("[Get] Task AAsync();")]
    [InlineData("[Get(null), NoToken] Task AAsync(); [Get(\"/a\")] Task BAsync();")]
    [InlineData("[Get(1)] Task AAsync();")]
    [InlineData("[Get(\"/a\"), Headers(null)] Task AAsync([AliasAs(null)] string a, [Header] string b);")]
    [InlineData("[Get(\"/a{\")] Task AAsync(string a);")]
    [InlineData("[Get(\"/a\"), UseFlow] Task AAsync(")]
    public async Task Unfinished_declarations_break_nothing(string operations)
    {
        var source = RefitDeclare.Operations(operations, "[ApiParameter(\"a\")] [PathPrefix(null)] [Headers(1)]");
        var compilation = TestCompilation.Create(source).AddReferences(RefitStandIn.Generated);

        GeneratorRun.Unchecked(compilation);
        await Analysis.RunAsync(compilation);
    }
}
