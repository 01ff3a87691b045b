using System.Net;
using System.Text;
using AuthSdk.EndToEnd.Tests.Conformance;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

/// <summary>Answers other than 401 by which an API says that it no longer accepts the token.</summary>
public sealed class TokenRejectionTests : IDisposable
{
    private readonly Network _network = new();

    public void Dispose() => _network.Dispose();

    [Theory, Trait("Acceptance", "S-USE-03")]
    [InlineData(500, """{"detail":["Server Error: AttributeError"]}""", "application/json")]
    [InlineData(500, """{"detail":["Server Error: AttributeError"]}""", "text/html")]
    [InlineData(200, """{"errcode":40001}""", "application/json")]
    [InlineData(200, """{"errcode":"40001","errmsg":"expired"}""", "application/problem+json")]
    [InlineData(419, "", "text/plain")]
    [Dialect("TokenRejection.Status", "TokenRejection.Field", "TokenRejection.Value")]
    public async Task A_declared_rejection_costs_one_renewal_and_one_repetition(int status, string body, string type)
    {
        _network.Api = request => request.Header("Authorization") == "Bearer t0ken-1" ? Network.Json(body, (HttpStatusCode)status, type) : Network.Json("[1]");
        using var client = Create();

        Assert.Equal("[1]", await client.GetPetsAsync());

        Assert.Equal(["Bearer t0ken-1", "Bearer t0ken-2"], _network.ApiRequests.Select(request => request.Header("Authorization")));
    }

    [Theory]
    [InlineData("""[{"code":7,"message":"expired"}]""", 2)]
    [InlineData("""[{"code":8}]""", 1)]
    [InlineData("""[[{"code":7}]]""", 1)]
    [InlineData("""{"0":{"code":7}}""", 2)]
    [InlineData("""[{"code":7}""", 1)]
    [InlineData("""[]""", 1)]
    public async Task A_body_may_be_an_array_whose_elements_are_counted(string body, int calls)
    {
        _network.Api = request => request.Header("Authorization") == "Bearer t0ken-1" ? Network.Json(body) : Network.Json("[1]");
        using var client = ArrayRejectingApi.Create(new ArrayRejectingApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        await client.GetPetsAsync();

        Assert.Equal(calls, _network.ApiRequests.Count);
    }

    [Theory]
    [InlineData(500, """{"detail":["Server Error: ValueError"]}""", "application/json")]
    [InlineData(500, """{"detail":"Server Error: AttributeError"}""", "application/json")]
    [InlineData(500, "<html>Server Error: AttributeError</html>", "text/html")]
    [InlineData(500, "", "application/json")]
    [InlineData(200, """{"errcode":0}""", "application/json")]
    [InlineData(200, """{"errcode":40001}""", "text/plain")]
    [InlineData(200, """{"items":[{"errcode":40001}]}""", "application/json")]
    [InlineData(200, """{"errcode":40001,"errcode":40001}""", "application/json")]
    [InlineData(403, """{"errcode":40001}""", "application/json")]
    public async Task Any_other_answer_is_handed_out_as_it_came(int status, string body, string type)
    {
        _network.Api = _ => Network.Json(body, (HttpStatusCode)status, type);
        using var client = Create();

        var text = status == 200 ? await client.GetPetsAsync() : (await Assert.ThrowsAsync<ApiException>(() => client.GetPetsAsync())).Content;

        Assert.Equal(body, text);
        Assert.Single(_network.ApiRequests);
        Assert.Single(_network.TokenRequests);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("""{"errcode":40001}""")]
    public async Task A_body_of_unannounced_length_is_looked_at_and_read_all_the_same(string body)
    {
        _network.Api = _ => new HttpResponseMessage { Content = new StreamContent(new ForwardStream(body)) { Headers = { { "Content-Type", "application/json" } } } };
        using var client = Create();

        Assert.Equal(body, await client.GetPetsAsync());
        await client.AddPetAsync();
    }

    [Fact, Trait("Acceptance", "S-USE-04")]
    public async Task A_second_rejection_is_the_caller_s()
    {
        _network.Api = _ => Network.Json("""{"errcode":40001}""");
        using var client = Create();

        Assert.Equal("""{"errcode":40001}""", await client.GetPetsAsync());
        Assert.Equal("""{"errcode":40001}""", await client.GetPetsAsync());

        Assert.Equal(2, _network.TokenRequests.Count);
        Assert.Equal(3, _network.ApiRequests.Count);
    }

    [Fact]
    public async Task A_body_that_cannot_be_sent_again_gets_its_answer_and_the_next_call_a_new_token()
    {
        _network.Api = request => request.Header("Authorization") == "Bearer t0ken-1" ? new((HttpStatusCode)419) : Network.Json("[1]");
        using var renewed = new SemaphoreSlim(0);
        using var client = Create(new TokenOptions { OnRenewed = _ => renewed.Release() });

        using var answer = await _network.PostAsync(client.Tokens, new StreamContent(new MemoryStream("cat"u8.ToArray())));
        await renewed.WaitAsync();
        await renewed.WaitAsync();
        await client.GetPetsAsync();

        Assert.Equal((HttpStatusCode)419, answer.StatusCode);
        Assert.Equal(["Bearer t0ken-1", "Bearer t0ken-2"], _network.ApiRequests.Select(request => request.Header("Authorization")));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(16 * 1024)]
    [InlineData(16 * 1024 + 1)]
    [InlineData(300_000)]
    public async Task A_body_that_was_looked_into_arrives_whole(int length)
    {
        var body = Encoding.UTF8.GetBytes("{\"x\":\"" + new string('é', length / 2) + "\"}");
        _network.Api = _ => new HttpResponseMessage
        {
            Content = new StreamContent(new TricklingStream(body)) { Headers = { { "Content-Type", "application/json" }, { "X-Kept", "yes" } } },
        };
        using var client = Create();

        await using var photos = await client.GetPhotosAsync();
        using var copy = new MemoryStream();
        await photos.CopyToAsync(copy);

        Assert.Equal(body, copy.ToArray());
        Assert.Single(_network.ApiRequests);
    }

    [Fact]
    public async Task A_file_is_not_read_before_its_reader_reads_it()
    {
        var stream = new TricklingStream(new byte[100]);
        _network.Api = _ => new HttpResponseMessage { Content = new StreamContent(stream) { Headers = { { "Content-Type", "image/png" } } } };
        using var client = Create();

        await using var photos = await client.GetPhotosAsync();

        Assert.Equal(0, stream.BytesRead);
    }

    [Fact]
    public async Task A_body_that_breaks_off_does_so_for_its_reader()
    {
        _network.Api = _ => new HttpResponseMessage
        {
            Content = new StreamContent(new TricklingStream("{\"errcode\":"u8.ToArray(), breaks: true)) { Headers = { { "Content-Type", "application/json" } } },
        };
        using var client = Create();

        await using var photos = await client.GetPhotosAsync();

        await Assert.ThrowsAsync<IOException>(() => photos.CopyToAsync(Stream.Null));
        Assert.Single(_network.ApiRequests);
    }

    [Fact, Trait("Acceptance", "S-USE-10")]
    public void A_synchronous_call_follows_the_same_rules()
    {
        _network.Api = request => request.Header("Authorization") == "Bearer t0ken-1" ? Network.Json("""{"errcode":40001}""") : Network.Json("[1]");
        using var client = Create();
        using var http = new HttpClient(new AccessTokenHandler(client.Tokens) { InnerHandler = new SyncHandler(_network) });
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.test/pets");

        using var answer = http.Send(request);

        Assert.Equal("[1]", new StreamReader(answer.Content.ReadAsStream()).ReadToEnd());
        Assert.Equal(2, _network.TokenRequests.Count);
    }

    private RejectingApiClient Create(TokenOptions? tokens = null) => RejectingApi.Create(
        new RejectingApiOptions { ClientId = "id", ClientSecret = "secret", Tokens = tokens ?? new TokenOptions() }, _network);

    private sealed class SyncHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            SendAsync(request, cancellationToken).GetAwaiter().GetResult();
    }

    /// <summary>A body that arrives in pieces and does not say how long it is.</summary>
    private sealed class TricklingStream(byte[] body, bool breaks = false) : Stream
    {
        public int BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (breaks && BytesRead == body.Length)
            {
                throw new IOException("The connection broke.");
            }

            var count = Math.Min(Math.Min(buffer.Length, 1000), body.Length - BytesRead);
            body.AsSpan(BytesRead, count).CopyTo(buffer);
            BytesRead += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
