using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class OperationTests
{
    [Theory]
    [InlineData("int {|AUTH101:Count|} { get; }", "is not a method")]
    [InlineData("event Action {|AUTH101:Changed|};", "is not a method")]
    [InlineData("Task<string> {|AUTH101:this|}[int i] { get; }", "is not a method")]
    [InlineData("Task {|AUTH101:GetAsync|}();", "has no verb; put an attribute such as [Get(\"/pets\")] on it")]
    [InlineData("[Get(\"/pets\"), Post(\"/pets\")] Task {|AUTH101:GetAsync|}();", "has several verbs; keep one")]
    [InlineData("[Get(\"/pets\")] Task {|AUTH101:GetAsync|}<T>();", "is generic, so that the JSON metadata of its types cannot be known; declare an operation for each type")]
    [InlineData("[Get(\"/pets\")] static abstract Task {|AUTH101:GetAsync|}();", "is static; an API interface has operations only")]
    public async Task A_member_that_is_no_operation_is_an_error(string member, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations(member));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static Task HelpAsync() => Task.CompletedTask;")]
    [InlineData("Task HelpAsync() => Task.CompletedTask;")]
    [InlineData("private static int Next(int i) => i + 1;")]
    [InlineData("private Task HelpAsync() => Task.CompletedTask;")]
    [InlineData("const int Limit = 5;")]
    [InlineData("public sealed record Nested;")]
    public Task A_member_with_a_body_of_its_own_is_silent(string member) => Analysis.VerifyAsync(Declare.Operations(member));

    [Fact]
    public Task A_disposable_interface_is_silent() => Analysis.VerifyAsync(Declare.File("""
        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IPetApi : IDisposable;
        """));

    [Theory]
    [InlineData("pets", "must start with '/'")]
    [InlineData("//evil.example/pets", "names another host")]
    [InlineData("/pets\\u0001", "cannot be part of a URL")]
    [InlineData("/pets\\\\1", "cannot be part of a URL")]
    [InlineData("/pets/{id", "brace without a partner")]
    [InlineData("/pets/{}", "is no placeholder")]
    [InlineData("/pets/{ id }", "is no placeholder")]
    [InlineData("/pets/{a b}", "is no placeholder")]
    [InlineData("/pets/{**rest?}", "write {**name} in the path")]
    [InlineData("/pets?x={**rest}", "write {**name} in the path")]
    [InlineData("/pets/x{id?}", "only a whole segment can be left out")]
    [InlineData("/pets/{id?}x", "only a whole segment can be left out")]
    [InlineData("/pets?={id}", "is the value of a query parameter without a name")]
    [InlineData("/pets/{id.Size}", "names 'Size', which is no public property of 'string'")]
    [InlineData("/pets/{id}/{id.Length}", "which of them is meant cannot be told")]
    [InlineData("/pets/{id.Length}/{id}", "which of them is meant cannot be told")]
    [InlineData("/pets/../admin", "leads to another resource")]
    [InlineData("/pets/%2E./admin", "leads to another resource")]
    public async Task A_route_that_cannot_be_sent_is_an_error_at_its_text(string route, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations($"[Get({{|AUTH103:\"{route}\"|}})] Task GetAsync(string id, string rest);"));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_route_beside_an_address_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations("[Get({|AUTH103:\"/pets\"|})] Task GetAsync([Url] Uri address);"));

        Assert.Equal("'/pets' is never used: the address comes from 'address'; leave it empty", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("api", "must start with '/'")]
    [InlineData("//evil.example", "names another host")]
    [InlineData("/api?x=1", "has a query or fragment")]
    [InlineData("/api/../x", "leads to another resource")]
    public async Task A_prefix_that_cannot_be_sent_is_an_error_at_its_text(string prefix, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations(
            "[Get(\"/a\")] Task AAsync(); [Get(\"/b\")] Task BAsync();", $"[PathPrefix({{|AUTH103:\"{prefix}\"|}})]"));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("QueryUriFormat", "[Get(\"/pets\"), {|AUTH113:Refit.QueryUriFormat(UriFormat.Unescaped)|}] Task GetAsync();")]
    [InlineData("FormObject", "[Post(\"/pets\"), Multipart] Task AddAsync(string name, [{|AUTH113:Refit.FormObject|}] Pet pet);")]
    public async Task What_Refit_has_and_AuthSdk_leaves_out_is_an_error_with_the_reason(string name, string operation)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations(operation) + """

            namespace Refit
            {
                public sealed class QueryUriFormatAttribute(System.UriFormat format) : System.Attribute { public System.UriFormat Format { get; } = format; }

                public sealed class FormObjectAttribute : System.Attribute;
            }
            """);

        Assert.StartsWith($"[{name}] has no counterpart in AuthSdk.Http: ", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_placeholder_without_a_parameter_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations("[Get({|AUTH104:\"/pets/{id}\"|})] Task GetAsync(string petId);"));

        Assert.Equal("'{id}' in the route of 'GetAsync' has no parameter of that name", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("[Get(\"\")] Task GetAsync();")]
    [InlineData("[Get(\"/\")] Task GetAsync();")]
    [InlineData("[Get(\"/pets/{ID}\")] Task GetAsync(string id);")]
    [InlineData("[Get(\"/pets/{pet-id}\")] Task GetAsync([AliasAs(\"pet-id\")] string id);")]
    [InlineData("[Get(\"/pets/{a}x{b}?c={a}#top\")] Task GetAsync(int a, Guid b);")]
    [InlineData("[Get(\"/pets/a..b/.well-known\")] Task GetAsync();")]
    [InlineData("[Get(\"/pets/{**rest}\")] Task GetAsync(string rest);")]
    [InlineData("[Get(\"/pets/{id?}\")] Task GetAsync(string? id);")]
    [InlineData("[Get(\"/pets/{pet.Id}\")] Task GetAsync(Pet pet);")]
    [InlineData("[Get(\"/pets/{id}\")] Task GetAsync([Header(\"X-Id\")] string id);")]
    [InlineData("[Get(\"/pets/{r.x}\")] Task GetAsync([AliasAs(\"r.x\")] string id);")]
    public Task A_route_that_can_be_sent_is_silent(string operation) => Analysis.VerifyAsync(Declare.Operations(operation));

    [Fact]
    public Task A_fault_of_an_inherited_operation_is_shown_where_it_stands() => Analysis.VerifyAsync(Declare.File("""
        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IPetApi : IBase;

        public interface IBase
        {
            Task {|AUTH101:GetAsync|}();
        }
        """));

    [Fact]
    public async Task Json_without_a_context_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.File("""
            namespace Acme;

            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface IPetApi
            {
                [Get("/pets")] Task<Pet> {|AUTH107:GetAsync|}();
                [Post("/pets")] Task {|AUTH107:AddAsync|}([Body] Pet pet);
                [Post("/all")] Task {|AUTH107:AddAllAsync|}([Body(BodySerializationMethod.JsonLines)] Pet[] pets);
                [Get("/pets")] Task<string> GetTextAsync();
            }

            public sealed record Pet;
            """));

        Assert.Equal("'GetAsync' reads or writes 'Acme.Pet' as JSON; put [JsonContext(typeof(…))] on 'IPetApi'", diagnostics[0].GetMessage());
    }

    [Theory]
    [InlineData("string")]
    [InlineData("Pet")]
    [InlineData("System.Text.Json.Serialization.JsonSerializerContext")]
    public async Task A_json_context_that_is_none_is_an_error(string type)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.File($$"""
            namespace Acme;

            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [JsonContext({|AUTH110:typeof({{type}})|})]
            public interface IPetApi;

            public sealed record Pet;
            """));

        Assert.EndsWith("is not a JsonSerializerContext that can be used here; name a class that derives from it and is public or internal", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_json_context_that_emitted_code_cannot_reach_is_an_error() => Analysis.VerifyAsync(Declare.File("""
        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [JsonContext({|AUTH110:typeof(Hidden)|})]
        public interface IPetApi
        {
            private sealed class Hidden() : System.Text.Json.Serialization.JsonSerializerContext(null)
            {
                protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;

                public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
            }
        }
        """));

    [Fact]
    public async Task An_operation_without_a_parameter_that_all_must_carry_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations(
            """
            [Get("/pets")] Task {|AUTH108:GetAsync|}();
            [Get("/pets")] Task GetOneAsync(string study);
            [Get("/pets")] Task GetAliasAsync([AliasAs("study")] string s);
            [Get("/pets"), WithoutApiParameter("study")] Task GetExemptAsync();
            """,
            """[ApiParameter("study")]"""));

        Assert.Equal(
            "'GetAsync' must carry the query parameter 'study': add a parameter of that name, or [WithoutApiParameter(\"study\")]",
            Assert.Single(diagnostics).GetMessage());
    }
}
