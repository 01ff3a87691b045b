using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class ReturnTypeTests
{
    [Theory]
    [InlineData("void {|AUTH102:GetAsync|}();", "void")]
    [InlineData("Pet {|AUTH102:GetAsync|}();", "Pet")]
    [InlineData("HttpResponseMessage {|AUTH102:GetAsync|}();", "HttpResponseMessage")]
    [InlineData("IEnumerable<Pet> {|AUTH102:GetAsync|}();", "IEnumerable<Pet>")]
    [InlineData("Task<object>[] {|AUTH102:GetAsync|}();", "Task<object>[]")]
    public async Task A_call_that_blocks_is_an_error(string operation, string type) => Assert.Equal(
        $"'GetAsync' returns '{type}', but a call is asynchronous; return Task, Task<T>, ValueTask<T> or IAsyncEnumerable<T>",
        await MessageAsync(operation));

    [Theory]
    [InlineData("Task<object> {|AUTH102:GetAsync|}();", "Task<object>")]
    [InlineData("ValueTask<dynamic> {|AUTH102:GetAsync|}();", "ValueTask<dynamic>")]
    [InlineData("IAsyncEnumerable<object> {|AUTH102:GetAsync|}();", "IAsyncEnumerable<object>")]
    public async Task Json_of_no_type_is_an_error(string operation, string type) => Assert.Equal(
        $"'GetAsync' returns '{type}', which says nothing about its JSON; name the type, or take JsonElement",
        await MessageAsync(operation));

    [Fact]
    public async Task An_observable_is_an_error_that_names_the_sequence() => Assert.Equal(
        "'GetAsync' returns 'IObservable<Pet>', which sends a request for each subscriber and cannot say when to stop; return IAsyncEnumerable<T>",
        await MessageAsync("IObservable<Pet> {|AUTH102:GetAsync|}();"));

    [Theory]
    [InlineData("Task<IAsyncEnumerable<Pet>> {|AUTH102:GetAsync|}();")]
    [InlineData("Task<Task<Pet>> {|AUTH102:GetAsync|}();")]
    [InlineData("Task<Action> {|AUTH102:GetAsync|}();")]
    [InlineData("Task<ApiResponse<HttpResponseMessage>> {|AUTH102:GetAsync|}();")]
    [InlineData("Task<ApiResponse<ApiResponse<Pet>>> {|AUTH102:GetAsync|}();")]
    [InlineData("IAsyncEnumerable<Stream> {|AUTH102:GetAsync|}();")]
    [InlineData("IAsyncEnumerable<ApiResponse<Pet>> {|AUTH102:GetAsync|}();")]
    public async Task A_result_that_cannot_be_read_is_an_error_that_lists_those_that_can(string operation) => Assert.EndsWith(
        "; T of Task<T> can be a JSON type, string, byte[], Stream, HttpContent, HttpResponseMessage, HttpRequestMessage, or ApiResponse<T> of the first five",
        await MessageAsync(operation),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Task")]
    [InlineData("Task<Pet>")]
    [InlineData("Task<Pet?>")]
    [InlineData("Task<int?>")]
    [InlineData("Task<Page<Pet>>")]
    [InlineData("Task<string>")]
    [InlineData("Task<byte[]>")]
    [InlineData("Task<byte[][]>")]
    [InlineData("Task<Stream>")]
    [InlineData("Task<HttpContent>")]
    [InlineData("Task<HttpResponseMessage>")]
    [InlineData("Task<HttpRequestMessage>")]
    [InlineData("ValueTask")]
    [InlineData("ValueTask<Pet>")]
    [InlineData("ValueTask<string?>")]
    [InlineData("IAsyncEnumerable<Pet>")]
    [InlineData("IAsyncEnumerable<string>")]
    [InlineData("Task<IApiResponse>")]
    [InlineData("Task<IApiResponse<Pet>>")]
    [InlineData("ValueTask<ApiResponse<string>>")]
    public Task A_return_type_that_can_be_read_is_silent(string type) => Analysis.VerifyAsync(Declare.Operations($"[Get(\"/pets\")] {type} GetAsync();"));

    private static async Task<string> MessageAsync(string operation) =>
        Assert.Single(await Analysis.VerifyAsync(Declare.Operations($"[Get(\"/pets\")] {operation}"))).GetMessage();
}
