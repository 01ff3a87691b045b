using System.IO.Compression;
using System.Text;
using AuthSdk.Testing;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Hostile;

public sealed class RawTokenEndpointTests
{
    private const string Json = """{"access_token":"t","token_type":"Bearer","expires_in":60}""";

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    [InlineData("\u0016\u0003\u0001\u0002\0")]
    [InlineData("HTTP/1.1 hidden-secret\r\n\r\n")]
    [InlineData("hidden-secret\u001b[2J\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nhidden-secret\u001b[2J\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n{}")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + Json)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n" + Json)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nhidden-secret\r\n" + Json)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"acc\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n" + Json)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nConnection: close\r\n\r\n" + Json)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nConnection: close\r\n\r\n" + Json)]
    [InlineData("HTTP/1.1 400 Bad\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n" + Json)]
    [InlineData("HTTP/1.1 101 Switching Protocols\r\nUpgrade: evil\r\nConnection: upgrade\r\n\r\n" + Json)]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 58\r\n\r\n" + Json)]
    [InlineData("HTTP/1.1 301 Moved\r\nLocation: /token/\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n")]
    [Trait("Acceptance", "S-ERR-08")]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task Whatever_is_written_instead_of_an_answer_is_an_error_of_ours_without_secrets(string answer)
    {
        await using var server = new RawServer((_, stream, _) => RawServer.WriteAsync(stream, answer));

        var error = await Assert.ThrowsAsync<OAuthException>(() => LoopbackApi.Create(server.Url).GetPetAsync("1"));

        Assert.DoesNotContain("hidden-secret", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error.ToString());
        Assert.All(server.Requests, request => Assert.StartsWith("POST /token ", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Headers_without_end_are_an_error_of_ours()
    {
        await using var server = new RawServer(async (_, stream, cancellationToken) =>
        {
            await RawServer.WriteAsync(stream, "HTTP/1.1 200 OK\r\n");
            while (!cancellationToken.IsCancellationRequested)
            {
                await RawServer.WriteAsync(stream, $"X-Fill: {new string('x', 1000)}\r\n");
            }
        });

        Assert.Equal(OAuthErrorKind.Transport, (await FailAsync(server)).Kind);
    }

    [Fact]
    public async Task A_body_without_end_is_read_for_a_megabyte_only()
    {
        await using var server = new RawServer(async (_, stream, cancellationToken) =>
        {
            await RawServer.WriteAsync(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (!cancellationToken.IsCancellationRequested)
            {
                await RawServer.WriteAsync(stream, $"1000\r\n{new string(' ', 4096)}\r\n");
            }
        });

        Assert.Contains("larger than a megabyte", (await FailAsync(server)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_hundred_megabytes_are_unpacked_for_a_megabyte_only()
    {
        await using var server = new RawServer((_, stream, _) => RawServer.WriteAsync(stream, "200 OK", "Content-Encoding: gzip\r\n", Pack(new byte[100_000_000])));

        Assert.Contains("larger than a megabyte", (await FailAsync(server)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-")]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\n")]
    [InlineData("")]
    [Trait("Acceptance", "S-ERR-08")]
    public async Task An_answer_slower_than_the_time_out_is_a_temporary_error(string beginning)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var clock = new ManualTimeProvider();
        await using var server = new RawServer(async (_, stream, cancellationToken) =>
        {
            await RawServer.WriteAsync(stream, beginning);
            reached.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        });

        var call = LoopbackApi.Create(server.Url, clock).GetPetAsync("1");
        await reached.Task;
        clock.Advance(TimeSpan.FromSeconds(30));
        var error = await Assert.ThrowsAsync<OAuthException>(() => call);

        Assert.Equal((OAuthErrorKind.Transport, true), (error.Kind, error.IsTemporary));
        Assert.Contains("30 seconds", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_storm_of_interim_answers_hides_neither_the_final_one_nor_the_time_out()
    {
        var storm = string.Concat(Enumerable.Repeat("HTTP/1.1 102 Processing\r\nX: y\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", 500));
        await using var server = new RawServer((_, stream, _) => RawServer.WriteAsync(stream, storm + $"HTTP/1.1 200 OK\r\nContent-Length: {Json.Length}\r\n\r\n{Json}"));

        Assert.Contains("\"access_token\"", await LoopbackApi.Create(server.Url).GetPetAsync("1"), StringComparison.Ordinal);

        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var clock = new ManualTimeProvider();
        await using var endless = new RawServer(async (_, stream, cancellationToken) =>
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                await RawServer.WriteAsync(stream, storm);
                reached.TrySetResult();
            }
        });
        var call = LoopbackApi.Create(endless.Url, clock).GetPetAsync("1");
        await reached.Task;
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(OAuthErrorKind.Transport, (await Assert.ThrowsAsync<OAuthException>(() => call)).Kind);
    }

    [Fact]
    public async Task A_packed_answer_is_unpacked()
    {
        await using var server = new RawServer((_, stream, _) =>
            RawServer.WriteAsync(stream, "200 OK", "Content-Encoding: gzip\r\nConnection: close\r\n", Pack(Encoding.UTF8.GetBytes(Json))));

        Assert.Equal(Json, await LoopbackApi.Create(server.Url).GetPetAsync("1"));
    }

    private static Task<OAuthException> FailAsync(RawServer server) =>
        Assert.ThrowsAsync<OAuthException>(() => LoopbackApi.Create(server.Url).GetPetAsync("1"));

    private static byte[] Pack(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(body);
        }

        return packed.ToArray();
    }
}
