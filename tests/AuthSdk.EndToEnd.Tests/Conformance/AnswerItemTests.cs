using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AuthSdk.Harness;

namespace AuthSdk.EndToEnd.Tests.Conformance;

/// <summary>Items that are read as they arrive.</summary>
public sealed class AnswerItemTests
{
    [Theory]
    [InlineData("application/json", """[{"name":"a"},{"name":"b"}]""")]
    [InlineData("text/plain", """ [ {"name":"a"} , {"name":"b"} ] """)]
    [InlineData("application/jsonl", "{\"name\":\"a\"}\n{\"name\":\"b\"}")]
    [InlineData("application/x-ndjson", "{\"name\":\"a\"}\r\n\r\n {\"name\":\"b\"} \r\n")]
    [InlineData("Application/X-JsonLines", "\uFEFF{\"name\":\"a\"}\n\n{\"name\":\"b\"}\n")]
    [InlineData("text/event-stream", "data: {\"name\":\"a\"}\n\ndata: {\"name\":\"b\"}\n\n")]
    [InlineData("text/event-stream", ": hi\r\rid: 1\r\nevent: x\r\ndata:{\"name\":\r\ndata: \"a\"}\r\n\r\nretry: 5\n\ndata\ndata: {\"name\":\"b\"}\n\ndata: {\"name\":\"cut off\"}\n")]
    public async Task Arrays_lines_and_events_are_told_apart_by_media_type(string mediaType, string body)
    {
        foreach (var chunk in new[] { 1, 7, 4096 })
        {
            using var api = AnswerTests.Create(new ScriptedNetwork(_ => Streamed(body, mediaType, chunk)));

            Assert.Equal([new Item("a"), new Item("b")], await AnswerTests.ReadAsync(api.ItemsAsync()));
        }
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/jsonl")]
    [InlineData("text/event-stream")]
    public async Task An_empty_body_of_unannounced_length_has_no_items(string mediaType)
    {
        using var api = AnswerTests.Create(new ScriptedNetwork(_ => Streamed("", mediaType, 1)));

        Assert.Empty(await AnswerTests.ReadAsync(api.ItemsAsync()));
    }

    [Fact]
    public async Task A_line_may_be_longer_than_any_buffer()
    {
        var name = new string('x', 100_000);
        using var api = AnswerTests.Create(new ScriptedNetwork(_ => Streamed($"{{\"name\":\"{name}\"}}\n{{\"name\":\"b\"}}\n", "application/jsonl", 1000)));

        Assert.Equal([new Item(name), new Item("b")], await AnswerTests.ReadAsync(api.ItemsAsync()));
    }

    [Theory]
    [InlineData("application/jsonl", "x", "A line of the body is longer than 16 MiB.")]
    [InlineData("text/event-stream", "x", "A line of the body is longer than 16 MiB.")]
    [InlineData("text/event-stream", "data: [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]\n", "The data of an event is longer than 16 MiB.")]
    public async Task A_line_and_an_event_without_end_are_refused(string mediaType, string repeated, string reason)
    {
        var body = new RepeatedStream(Encoding.UTF8.GetBytes(repeated));
        using var api = AnswerTests.Create(new ScriptedNetwork(_ => Answer(body, mediaType)));

        var error = await Assert.ThrowsAsync<AuthSdk.Http.ApiException>(() => AnswerTests.ReadAsync(api.ItemsAsync()));

        Assert.EndsWith(reason, error.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidDataException>(error.InnerException);
        Assert.InRange(body.Given, 16 * 1024 * 1024, 33 * 1024 * 1024);
    }

    [Theory]
    [InlineData("application/jsonl", 0, true)]
    [InlineData("application/jsonl", 1, false)]
    [InlineData("text/event-stream", 0, true)]
    public async Task A_line_of_16_MiB_is_read(string mediaType, int more, bool isRead)
    {
        const string Frame = "data:{\"name\":\"\"}";
        var name = new string('x', (16 * 1024 * 1024) - Frame.Length + more + (mediaType == "application/jsonl" ? "data:".Length : 0));
        var line = $"{Frame["data:".Length..^2]}{name}\"}}";
        using var api = AnswerTests.Create(new ScriptedNetwork(_ => Streamed(
            mediaType == "application/jsonl" ? $"{line}\n" : $"data:{line}\n\n", mediaType, 1 << 20)));

        var reading = AnswerTests.ReadAsync(api.ItemsAsync());

        if (isRead)
        {
            Assert.Equal(name.Length, Assert.Single(await reading).Name.Length);
        }
        else
        {
            await Assert.ThrowsAsync<AuthSdk.Http.ApiException>(() => reading);
        }
    }

    [Fact]
    public async Task The_request_goes_out_with_the_enumeration_and_once_only()
    {
        using var network = ScriptedNetwork.Answering("""[{"name":"a"}]""");
        using var api = AnswerTests.Create(network);

        var items = api.ItemsAsync();
        Assert.Empty(network.Operations);
        Assert.Single(await AnswerTests.ReadAsync(items));

        Assert.Equal(
            "The items of an answer can be enumerated once. Call the operation again.",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => AnswerTests.ReadAsync(items))).Message);
        Assert.Single(network.Operations);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Both_the_token_of_the_call_and_that_of_the_enumeration_cancel(bool ofCall)
    {
        using var call = new CancellationTokenSource();
        using var enumeration = new CancellationTokenSource();
        var body = new EndlessStream();
        using var api = AnswerTests.Create(new ScriptedNetwork(_ => Answer(body, "application/jsonl")));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in api.ItemsAsync(call.Token).WithCancellation(enumeration.Token))
            {
                Assert.Equal(new Item("a"), item);
                await (ofCall ? call : enumeration).CancelAsync();
            }
        });

        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task The_answer_ends_when_the_enumeration_is_left()
    {
        var body = new EndlessStream();
        using var api = AnswerTests.Create(new ScriptedNetwork(_ => Answer(body, "application/jsonl")));

        await foreach (var item in api.ItemsAsync())
        {
            Assert.Equal(new Item("a"), item);
            break;
        }

        Assert.True(body.IsDisposed);
    }

    [Theory]
    [InlineData("application/json", """[{"name":"a"},""")]
    [InlineData("application/jsonl", "{\"name\":\"a\"}\n{\"name\":")]
    [InlineData("text/event-stream", "data: {\"name\":\"a\"}\n\ndata: <html>\n\n")]
    public async Task What_comes_before_a_fault_is_read_and_the_fault_is_an_ApiException(string mediaType, string body)
    {
        using var api = AnswerTests.Create(new ScriptedNetwork(_ => Streamed(body, mediaType, 1)));
        var read = new List<Item>();

        var error = await Assert.ThrowsAsync<AuthSdk.Http.ApiException>(async () =>
        {
            await foreach (var item in api.ItemsAsync())
            {
                read.Add(item);
            }
        });

        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
        Assert.Equal(mediaType == "application/json" ? [] : [new Item("a")], read);
    }

    private static HttpResponseMessage Streamed(string body, string mediaType, int chunk) =>
        Answer(new ChunkedStream(Encoding.UTF8.GetBytes(body), chunk), mediaType);

    private static HttpResponseMessage Answer(Stream body, string mediaType)
    {
        var answer = new HttpResponseMessage { Content = new StreamContent(body) };
        answer.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return answer;
    }

    private sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(chunk, buffer.Length)], cancellationToken);
    }

    /// <summary>The same text for ever, without regard to who reads.</summary>
    private sealed class RepeatedStream(byte[] text) : MemoryStream
    {
        public int Given { get; private set; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                buffer.Span[i] = text[(Given + i) % text.Length];
            }

            Given += buffer.Length;
            return new(buffer.Length);
        }
    }

    /// <summary>The same line for ever.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public bool IsDisposed { get; private set; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = "{\"name\":\"a\"}\n"u8;
            line.CopyTo(buffer.Span);
            return new(line.Length);
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
