using AuthSdk.Harness;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

public interface IRepository<T>
{
    [Get("/{id}")]
    Task<T> GetAsync(string id);

    [Put("/{id}")]
    Task PutAsync(string id, [Body] T item);
}

public interface IPingable
{
    [Get("/base-ping")]
    Task<string> PingAsync();

    [Get("/old")]
    Task<string> RedeclaredAsync();
}

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
[JsonContext(typeof(AnswerContext))]
internal interface IShapedApi : IRepository<Item>, IRepository<Refusal>, IPingable, IDisposable
{
    const string Version = "2";

    static Task StaticAsync() => Task.CompletedTask;

    [Get("/new")]
    new Task<string> RedeclaredAsync();

    [Get("/over")]
    Task OverAsync(int a);

    [Get("/over")]
    Task OverAsync(string b);

    [Get("/optional")]
    Task OptionalAsync(string text = "d", int number = 5, string? none = null);

    [HttpMethod("REPORT", "/custom/{id}")]
    Task ReportAsync(string id);

    [HttpMethod("patch", "/spelled")]
    Task PatchAsync([Body] Item item);

    Task CombinedAsync() => Twice(OverAsync);

    Task<string> IPingable.PingAsync() => Task.FromResult("implemented");

    private static async Task Twice(Func<int, Task> call)
    {
        await call(1);
        await call(2);
    }
}

/// <summary>What an interface may look like.</summary>
public sealed class InterfaceTests
{
    private static readonly WireTable<ShapedApiClient> Table = new(Create)
    {
        { "a generic base is closed by the interface", api => ((IRepository<Item>)api).GetAsync("1"), "GET /1" },
        { "two closings of one base stay apart", api => ((IRepository<Refusal>)api).GetAsync("2"), "GET /2" },
        {
            "a body has the type of its closing",
            api => ((IRepository<Refusal>)api).PutAsync("2", new Refusal("a", 1)),
            "PUT /2",
            """{"Code":"a","Number":1}""",
            "application/json; charset=utf-8"
        },
        { "a re-declared operation is the derived one", api => api.RedeclaredAsync(), "GET /new" },
        { "through the base, a re-declared operation is the base's", api => ((IPingable)api).RedeclaredAsync(), "GET /old" },
        { "overloads are told apart by their types", api => api.OverAsync(1), "GET /over?a=1" },
        { "the other overload", api => api.OverAsync("x"), "GET /over?b=x" },
        { "default values are sent, null is not", api => api.OptionalAsync(), "GET /optional?text=d&number=5" },
        { "default values hold through the interface", api => ((IShapedApi)api).OptionalAsync(number: 6), "GET /optional?text=d&number=6" },
        { "any method can be written", api => api.ReportAsync("7"), "REPORT /custom/7" },
        { "a method that is spelled out is the known one", api => api.PatchAsync(new Item("x")), "PATCH /spelled", """{"Name":"x"}""", "application/json; charset=utf-8" },
    };

    public static TheoryData<string> Rules => Table.Rules;

    [Theory, MemberData(nameof(Rules))]
    public Task An_operation_is_found_by_its_rule(string rule) => Table.VerifyAsync(rule);

    [Fact]
    public async Task A_member_with_a_body_calls_operations_and_is_not_implemented_again()
    {
        using var network = ScriptedNetwork.Answering("");
        using var api = Create(network);

        await ((IShapedApi)api).CombinedAsync();

        Assert.Equal(["GET /over?a=1", "GET /over?a=2"], network.Operations.Select(operation => operation.Line));
        Assert.Null(typeof(ShapedApiClient).GetMethod(nameof(IShapedApi.CombinedAsync)));
    }

    [Fact]
    public async Task What_an_interface_implements_for_its_base_is_not_an_operation_any_more()
    {
        using var network = ScriptedNetwork.Answering("");
        using var api = Create(network);

        Assert.Equal("implemented", await ((IPingable)api).PingAsync());
        Assert.Empty(network.Operations);
    }

    [Fact]
    public async Task Disposing_through_the_interface_ends_the_client()
    {
        var api = Create(ScriptedNetwork.Answering(""));

        ((IShapedApi)api).Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => api.OverAsync(1));
    }

    private static ShapedApiClient Create(HttpMessageHandler network) =>
        ShapedApi.Create(new ShapedApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network);
}
