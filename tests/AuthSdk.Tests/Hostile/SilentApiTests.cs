using System.Net;
using AuthSdk.Http;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Hostile;

/// <summary>An API that answers with headers and then says nothing more.</summary>
public sealed class SilentApiTests
{
    [Theory]
    [InlineData("json", HttpStatusCode.OK)]
    [InlineData("text", HttpStatusCode.OK)]
    [InlineData("bytes", HttpStatusCode.OK)]
    [InlineData("nothing", HttpStatusCode.BadGateway)]
    [InlineData("json", HttpStatusCode.BadGateway)]
    [InlineData("stream", HttpStatusCode.BadGateway)]
    [InlineData("items", HttpStatusCode.BadGateway)]
    public async Task A_body_that_never_comes_ends_with_the_time_out_of_the_client(string what, HttpStatusCode status)
    {
        var operations = Operations(status, TimeSpan.FromMilliseconds(50));

        // Without the time-out this would wait for ever: the caller cancels nothing.
        var error = await Assert.ThrowsAsync<TaskCanceledException>(() => ReadAsync(operations, what, CancellationToken.None));

        Assert.IsType<TimeoutException>(error.InnerException);
    }

    [Theory]
    [InlineData("json", HttpStatusCode.OK)]
    [InlineData("json", HttpStatusCode.BadGateway)]
    [InlineData("items", HttpStatusCode.BadGateway)]
    public async Task A_caller_who_cancels_while_the_body_comes_is_told_so(string what, HttpStatusCode status)
    {
        using var cancellation = new CancellationTokenSource();
        var reading = ReadAsync(Operations(status, TimeSpan.FromDays(1)), what, cancellation.Token);

        await cancellation.CancelAsync();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.IsNotType<TimeoutException>(error.InnerException);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("stream")]
    public async Task Who_does_not_wait_for_the_body_is_not_held_up(string what) =>
        await ReadAsync(Operations(HttpStatusCode.OK, Timeout.InfiniteTimeSpan), what, CancellationToken.None);

    private static ApiOperations Operations(HttpStatusCode status, TimeSpan timeout) => new(
        new HttpClient(new StubHandler(_ => new HttpResponseMessage(status) { Content = new StreamContent(new SilentStream()) })) { Timeout = timeout },
        new Uri("https://api.example.org"));

    private static async Task ReadAsync(ApiOperations operations, string what, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, ApiStub.Url);
        switch (what)
        {
            case "json":
                await operations.ReadJsonAsync(request, TestJsonContext.Default.Thing, cancellationToken);
                break;
            case "text":
                await operations.ReadStringAsync(request, cancellationToken);
                break;
            case "bytes":
                await operations.ReadBytesAsync(request, cancellationToken);
                break;
            case "stream":
                await (await operations.ReadStreamAsync(request, cancellationToken)).DisposeAsync();
                break;
            case "items":
                await foreach (var item in operations.ReadItems(request, TestJsonContext.Default.Thing, cancellationToken))
                {
                    Assert.Fail("There is no item.");
                }

                break;
            default:
                await operations.SendAsync(request, cancellationToken);
                break;
        }
    }

    private sealed class SilentStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
