using AuthSdk.Generator.Tests.Harness;
using AuthSdk.Generator.Tests.Refit;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>Contradictions between the use of tokens, per flow or for all, and the operations.</summary>
public sealed class TokenUseTests
{
    private const string Flows = """
        [OAuthProvider(Name = "App", TokenUrl = "https://auth.example.org/token")]
        [OAuthProvider(Name = "Admin", TokenUrl = "https://auth.example.org/admin", CredentialPrefix = "Admin")]
        """;

    private const string Told = "BaseAddress(FromTokenResponse = \"u\", AllowedHosts = [\"a.example.com\"]";

    [Theory]
    [InlineData("[AccessTokenUse(Scheme = \"A\"), {|AUTH006:AccessTokenUse(Scheme = \"B\")|}]", "[AccessTokenUse] for 'all flows' is declared twice")]
    [InlineData("[AccessTokenUse(Flow = \"App\"), {|AUTH006:AccessTokenUse(Flow = \"App\", Scheme = \"B\")|}]", "[AccessTokenUse] for 'App'")]
    [InlineData("[BaseAddress(\"https://a.example.org\"), {|AUTH006:BaseAddress(\"https://b.example.org\")|}]", "[BaseAddress] for 'all flows'")]
    [InlineData("[TokenResponse(OmitsScope = true), {|AUTH006:TokenResponse(TokenTypeOptional = true)|}]", "[TokenResponse] for 'all flows'")]
    [InlineData("[TokenLifetime(From = LifetimeSource.Never, Flow = \"App\"), {|AUTH006:TokenLifetime(From = LifetimeSource.Unknown, Flow = \"App\")|}]", "'App'")]
    [InlineData("[TokenErrors(Code = \"a\"), {|AUTH006:TokenErrors(Code = \"b\")|}]", "[TokenErrors] for 'all flows'")]
    [InlineData("[TokenRejection(403, Flow = \"App\"), TokenRejection({|AUTH006:403|}, Flow = \"App\")]", "'403'")]
    [InlineData("[TokenRejection(403), TokenRejection({|AUTH006:403|}, Field = \"code\")]", "'403'")]
    [InlineData("[TokenRejection(403, Field = \"code\", Value = \"1\"), TokenRejection({|AUTH006:403|}, Field = \"code\")]", "'403'")]
    public async Task What_is_said_once_for_a_flow_is_not_said_twice(string attributes, string message) =>
        Assert.Contains(message, Assert.Single(await Verify(attributes)).GetMessage(), StringComparison.Ordinal);

    [Theory]
    [InlineData("[{|AUTH038:AccessTokenUse(Scheme = \"A\")|}, AccessTokenUse(Flow = \"App\"), AccessTokenUse(Flow = \"Admin\", Scheme = \"B\")]")]
    [InlineData("[{|AUTH038:TokenResponse(OmitsScope = true)|}, TokenResponse(Flow = \"App\"), TokenResponse(Flow = \"Admin\", OmitsScope = true)]")]
    public Task What_is_said_of_all_flows_holds_for_one_at_least(string attributes) => Verify(attributes);

    [Theory]
    [InlineData("[AccessTokenUse(Flow = {|AUTH013:\"Nobody\"|})]")]
    [InlineData("[TokenRejection(403, Flow = {|AUTH013:\"Nobody\"|})]")]
    [InlineData("[BaseAddress(\"https://b.example.org\", Flow = {|AUTH013:\"Nobody\"|})]")]
    public Task Flows_that_do_not_exist_are_errors(string attributes) => Verify(attributes);

    [Theory]
    [InlineData("[AccessTokenUse(Scheme = \"A\", Flow = {|AUTH038:\"Admin\"|})]")]
    [InlineData("[TokenRejection(403, Flow = {|AUTH038:\"Admin\"|})]")]
    [InlineData("[BaseAddress(\"https://b.example.org\", Flow = {|AUTH038:\"Admin\"|})]")]
    public async Task Nothing_is_said_of_the_use_of_tokens_that_no_operation_uses(string attributes) => Assert.Contains(
        "no operation uses a token of that flow",
        Assert.Single(await Verify(attributes, "[Get(\"/pets\")] Task GetPetsAsync();")).GetMessage(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[AccessTokenUse(Scheme = \"A\", Flow = \"App\"), AccessTokenUse(Name = \"X-Token\", Flow = \"Admin\")]")]
    [InlineData("[AccessTokenUse(Scheme = \"A\"), AccessTokenUse(Flow = \"Admin\")]")]
    [InlineData("[TokenRejection(403), TokenRejection(403, Field = \"code\", Flow = \"Admin\"), TokenRejection(419, Flow = \"App\")]")]
    [InlineData("[BaseAddress(\"https://a.example.org\"), BaseAddress(\"https://b.example.org/{tenant}\", Flow = \"Admin\")]")]
    [InlineData("[BaseAddress(\"https://a.example.org\", Flow = \"App\"), " + Told + ", Flow = \"Admin\")]")]
    [InlineData("[" + Told + ", Flow = \"App\"), BaseAddress(FromTokenResponse = \"v\", AllowedHosts = [\"b.example.com\"], Flow = \"Admin\")]")]
    public Task What_differs_per_flow_is_silent(string attributes) => Verify(attributes);

    [Theory]
    [Trait("Dialect", "NoToken")]
    [InlineData("[Get(\"/a\"), NoToken] Task {|AUTH080:AAsync|}();")]
    [InlineData("[Get(\"/a\")] Task {|AUTH080:AAsync|}([Authorize] string key);")]
    [InlineData("[Get(\"/a\")] Task {|AUTH080:AAsync|}([Header(\"Authorization\")] string key);")]
    public async Task An_operation_without_our_token_goes_nowhere_where_tokens_bring_the_address(string operation)
    {
        await Verify("[" + Told + ")]", operation);
        await Verify("[BaseAddress(\"https://a.example.org\"), BaseAddress(\"https://b.example.org\", Flow = \"Admin\")]", operation + " [Get(\"/b\"), UseFlow(\"Admin\")] Task BAsync();");
    }

    [Theory]
    [InlineData("[" + Told + ", Flow = \"Admin\")]", "[Get(\"/a\")] Task {|AUTH080:AAsync|}(); [Get(\"/b\"), UseFlow(\"Admin\")] Task BAsync();")]
    [InlineData("[" + Told + ", Flow = \"App\")]", "[Get(\"/a\")] Task AAsync(); [Get(\"/b\"), UseFlow({|AUTH080:\"Admin\"|})] Task BAsync();")]
    public async Task A_flow_without_an_address_has_operations_that_go_nowhere(string attributes, string operations) =>
        Assert.Contains("bring none", Assert.Single(await Verify(attributes, operations)).GetMessage(), StringComparison.Ordinal);

    [Fact]
    public Task A_link_without_token_needs_no_address() => Verify("[" + Told + ")]", "[Get(\"\"), NoToken] Task<string> AAsync([Url] string link);");

    [Theory]
    [InlineData("Task AAsync(string {|AUTH081:access_token|});")]
    [InlineData("Task AAsync([AliasAs(\"access_token\")] string {|AUTH081:token|});")]
    public Task A_query_parameter_in_the_place_of_the_token_is_an_error(string operation) => Verify(Query, "[Get(\"/a\")] " + operation);

    [Fact]
    public Task A_query_of_the_route_in_the_place_of_the_token_is_an_error() => Verify(Query, "[Get({|AUTH011:\"/a?x=1&access_token=2\"|})] Task {|AUTH081:AAsync|}();");

    [Theory]
    [InlineData("[Get(\"/a\")] Task AAsync([Header(\"x-token\")] string {|AUTH081:token|});")]
    [InlineData("[Get(\"/a\"), Headers(\"X-A: b\", {|AUTH081:\"X-Token: c\"|})] Task AAsync();")]
    public Task A_header_in_the_place_of_the_token_is_an_error(string operation) => Verify(Header, operation);

    [Theory]
    [InlineData("[Get(\"/a\"), NoToken] Task AAsync([Header(\"X-Token\")] string token);")]
    [InlineData("[Get(\"/a\"), UseFlow(\"Admin\")] Task AAsync([Header(\"X-Token\")] string other);")]
    [InlineData("[Get(\"/a\")] Task AAsync([Header(\"X-Tokens\")] string other, string token);")]
    public Task A_header_that_is_not_in_the_way_of_a_token_is_silent(string operation) =>
        Verify("[AccessTokenUse(Name = \"X-Token\", Flow = \"App\")]", operation + " [Get(\"/b\")] Task BAsync();");

    [Theory]
    [Trait("Dialect", "ParameterLocation.Header")]
    [InlineData(Query, "[ApiParameter({|AUTH081:\"access_token\"|}, Option = \"Key\")]")]
    [InlineData(Header, "[ApiParameter({|AUTH081:\"x-token\"|}, In = ParameterLocation.Header, Value = \"a\")]")]
    public Task A_parameter_of_all_operations_in_the_place_of_the_token_is_an_error(string use, string parameter) => Verify(use + parameter);

    [Theory]
    [InlineData("Task {|AUTH081:AAsync|}(string access_token);")]
    [InlineData("Task {|AUTH081:AAsync|}([AliasAs(\"access_token\")] string token);")]
    public Task The_same_holds_where_Refit_implements_the_interface(string operation) =>
        Analysis.VerifyAsync(RefitDeclare.Operations("[Get(\"/a\")] " + operation, Query), [RefitStandIn.Generated]);

    private const string Query = "[AccessTokenUse(In = {|AUTH045:ParameterLocation.Query|})]";

    private const string Header = "[AccessTokenUse(Name = \"X-Token\")]";

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Verify(
        string attributes, string operations = "[Get(\"/a\")] Task AAsync(); [Get(\"/b\"), UseFlow(\"Admin\")] Task BAsync();") =>
        Analysis.VerifyAsync(Declare.File($$"""
            namespace Acme;

            {{Flows}}
            {{attributes}}
            public interface IPetApi
            {
                {{operations}}
            }
            """));
}
