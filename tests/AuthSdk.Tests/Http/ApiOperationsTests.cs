using System.Net;
using System.Text;
using System.Text.Json;
using AuthSdk.Http;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Http;

public sealed class ApiOperationsTests
{
    private static readonly Uri Address = new("https://api.example.org/v1/things?key=hidden");

    [Theory]
    [InlineData("https://api.example.org/v1/", "https://api.example.org/v1")]
    [InlineData("https://api.example.org", "https://api.example.org")]
    [InlineData("http://127.0.0.1:5000/", "http://127.0.0.1:5000")]
    public void The_base_address_has_no_slash_at_its_end(string address, string expected)
    {
        using var http = new HttpClient();

        Assert.Equal(expected, new ApiOperations(http, new Uri(address)).BaseAddress);
    }

    [Fact]
    public async Task Json_is_read_and_the_request_disposed_of()
    {
        using var request = Request();

        var thing = await Operations("""{"Name":"x"}""").ReadJsonAsync(request, TestJsonContext.Default.Thing, CancellationToken.None);

        Assert.Equal(new Thing("x"), thing);
        Assert.Throws<ObjectDisposedException>(() => request.Method = HttpMethod.Put);
    }

    public static TheoryData<HttpResponseMessage> Empty => new()
    {
        new HttpResponseMessage(HttpStatusCode.NoContent),
        new HttpResponseMessage { Content = new ByteArrayContent([]) },
        new HttpResponseMessage { Content = new StreamContent(new UnseekableStream([])) },
    };

    [Theory]
    [MemberData(nameof(Empty), DisableDiscoveryEnumeration = true)]
    public async Task An_answer_without_a_body_reads_as_nothing(HttpResponseMessage response) =>
        Assert.Null(await Operations(_ => response).ReadJsonAsync(Request(), TestJsonContext.Default.Thing, CancellationToken.None));

    [Theory]
    [InlineData("<html>", true)]
    [InlineData("<html>", false)]
    [InlineData("""{"Name":1}""", false)]
    [InlineData("""{"Name":"x"} y""", false)]
    public async Task Json_that_does_not_fit_is_an_ApiException_with_its_cause(string body, bool isStreamed)
    {
        var operations = Operations(_ => new HttpResponseMessage
        {
            Content = isStreamed ? new StreamContent(new UnseekableStream(Encoding.UTF8.GetBytes(body))) : new StringContent(body),
        });

        var error = await Assert.ThrowsAsync<ApiException>(() => operations.ReadJsonAsync(Request(), TestJsonContext.Default.Thing, CancellationToken.None));

        Assert.IsType<JsonException>(error.InnerException);
        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
        Assert.Contains("Thing", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Readers => new("none", "json", "string", "stream");

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Another_status_than_success_is_an_ApiException_without_query_and_token(string reader)
    {
        var operations = Operations(_ =>
        {
            var response = StubHandler.Json("no entry for token-value\nline 2", HttpStatusCode.NotFound);
            response.Headers.Add("Retry-After", "7");
            response.Headers.Add("X-Request-Id", "42");
            return response;
        });
        using var request = Request();
        request.Headers.Authorization = new("Bearer", "token-value");

        var error = await Assert.ThrowsAsync<ApiException>(() => Read(operations, request, reader));

        Assert.Equal((HttpStatusCode.NotFound, "Not Found", HttpMethod.Get), (error.StatusCode, error.ReasonPhrase, error.Method));
        Assert.Equal("https://api.example.org/v1/things", error.RequestUri.AbsoluteUri);
        Assert.Equal("no entry for ***\nline 2", error.Content);
        Assert.Equal(TimeSpan.FromSeconds(7), error.RetryAfter);
        Assert.Equal("42", Assert.Single(error.Headers.GetValues("X-Request-Id")));
        Assert.Equal("GET https://api.example.org/v1/things was answered with 404 (Not Found).", error.Message);
        Assert.DoesNotContain("hidden", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_body_in_an_exception_is_bounded_and_no_part_of_a_token_hangs_over_the_edge()
    {
        var token = new string('t', 1000);
        var body = string.Concat(Enumerable.Repeat(token + " ", 70));
        using var request = Request();
        request.Headers.Authorization = new("Bearer", token);

        var error = await Assert.ThrowsAsync<ApiException>(
            () => Operations(_ => StubHandler.Json(body, HttpStatusCode.BadRequest)).SendAsync(request, CancellationToken.None));
        var large = await Assert.ThrowsAsync<ApiException>(
            () => Operations(_ => StubHandler.Json(new string('x', 1_000_000), HttpStatusCode.BadRequest)).SendAsync(Request(), CancellationToken.None));

        Assert.DoesNotContain("t", error.Content!, StringComparison.Ordinal);
        Assert.Equal(16 * 1024 + 1, large.Content!.Length);
    }

    public static TheoryData<Exception> UnreadableBodies => new(BrokenContent.Cut, BrokenContent.NotCompressed);

    [Theory]
    [MemberData(nameof(UnreadableBodies), DisableDiscoveryEnumeration = true)]
    public async Task A_body_that_cannot_be_read_does_not_hide_the_status(Exception failure)
    {
        var operations = Operations(_ => new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new BrokenContent(failure) });

        var error = await Assert.ThrowsAsync<ApiException>(() => operations.SendAsync(Request(), CancellationToken.None));

        Assert.Equal((HttpStatusCode.BadGateway, null), (error.StatusCode, error.Content));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("string")]
    public async Task A_body_that_is_not_compressed_as_it_says_is_an_ApiException_with_its_cause(string reader)
    {
        var operations = Operations(_ => new HttpResponseMessage { Content = new BrokenContent(BrokenContent.NotCompressed) });

        var error = await Assert.ThrowsAsync<ApiException>(() => Read(operations, Request(), reader));

        Assert.IsType<InvalidDataException>(error.InnerException);
        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("string")]
    public async Task A_body_that_breaks_off_is_the_HttpRequestException_that_a_broken_connection_is(string reader)
    {
        var operations = Operations(_ => new HttpResponseMessage { Content = new BrokenContent(BrokenContent.Cut) });

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => Read(operations, Request(), reader));

        Assert.Equal(HttpRequestError.ResponseEnded, error.HttpRequestError);
    }

    [Fact]
    public async Task Text_is_read_as_it_is() =>
        Assert.Equal("text é", await Operations("text é").ReadStringAsync(Request(), CancellationToken.None));

    [Fact]
    public async Task The_end_of_a_stream_is_the_end_of_its_response()
    {
        var response = new HttpResponseMessage { Content = new StreamContent(new UnseekableStream([1, 2, 3])) };
        var stream = await Operations(_ => response).ReadStreamAsync(Request(), CancellationToken.None);
        var buffer = new byte[4];

        Assert.Equal(3, await stream.ReadAsync(buffer));
        await stream.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_response_is_handed_out_whatever_its_status()
    {
        using var response = await Operations(_ => StubHandler.Json("x", HttpStatusCode.NotFound)).ReadResponseAsync(Request(), CancellationToken.None);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("x", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Json_bodies_are_utf8_and_say_so()
    {
        var content = RequestContent.Json(new Thing("é"), TestJsonContext.Default.Thing);

        Assert.Equal("application/json; charset=utf-8", content.Headers.ContentType!.ToString());
        Assert.Equal(content.Headers.ContentLength, (await content.ReadAsByteArrayAsync()).Length);
    }

    [Fact]
    public void Headers_go_where_they_belong_and_replace_what_was_there()
    {
        using var request = Request();
        request.Content = new StringContent("x");
        RequestHeaders.Set(request, "X-Id", "1");
        RequestHeaders.Set(request, "X-Id", "2");
        RequestHeaders.Set(request, "X-None", (string?)null);
        RequestHeaders.Set(request, "Content-Type", "application/fhir+json");

        Assert.Equal("2", Assert.Single(request.Headers.GetValues("X-Id")));
        Assert.False(request.Headers.Contains("X-None"));
        Assert.Equal("application/fhir+json", request.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public void A_body_header_without_a_body_is_left_out()
    {
        using var request = Request();
        RequestHeaders.Set(request, "Content-Type", "application/json");

        Assert.Empty(request.Headers);
        Assert.Null(request.Content);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\u007fb")]
    public void A_header_value_with_control_characters_is_refused_and_not_repeated(string value)
    {
        using var request = Request();

        Assert.DoesNotContain(value, Assert.Throws<ArgumentException>(() => RequestHeaders.Set(request, "X-Id", value)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_the_json_context_does_not_know_is_named_with_what_to_add()
    {
        Assert.Same(TestJsonContext.Default.Thing, ApiOperations.TypeInfo<Thing>(TestJsonContext.Default));
        var error = Assert.Throws<InvalidOperationException>(() => ApiOperations.TypeInfo<Version>(TestJsonContext.Default));

        Assert.Contains("[JsonSerializable(typeof(Version))]", error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(TestJsonContext), error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-charset")]
    [InlineData("utf-7")]
    public async Task Text_in_a_charset_that_nobody_knows_is_an_error_of_ours(string charset)
    {
        var operations = Operations(_ => new HttpResponseMessage
        {
            Content = new ByteArrayContent("text"u8.ToArray()) { Headers = { { "Content-Type", $"text/plain; charset={charset}" } } },
        });

        var error = await Assert.ThrowsAsync<ApiException>(() => operations.ReadStringAsync(Request(), CancellationToken.None));

        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
        Assert.Contains("could not be read as text", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-charset")]
    [InlineData("utf-16")]
    public async Task Json_is_read_as_what_it_is_whatever_charset_it_is_labelled_with(string charset)
    {
        var operations = Operations(_ => new HttpResponseMessage
        {
            Content = new ByteArrayContent("""{"Name":"é"}"""u8.ToArray()) { Headers = { { "Content-Type", $"application/json; charset={charset}" } } },
        });

        Assert.Equal("é", (await operations.ReadJsonAsync(Request(), TestJsonContext.Default.Thing, CancellationToken.None)).Name);
    }

    [Fact]
    public async Task Json_that_is_not_in_its_charset_is_an_error_of_ours()
    {
        var operations = Operations(_ => new HttpResponseMessage { Content = new ByteArrayContent([.. "{\"Name\":\""u8, 0xE9, .. "\"}"u8]) });

        await Assert.ThrowsAsync<ApiException>(() => operations.ReadJsonAsync(Request(), TestJsonContext.Default.Thing, CancellationToken.None));
    }

    private static Task Read(ApiOperations operations, HttpRequestMessage request, string reader) => reader switch
    {
        "none" => operations.SendAsync(request, CancellationToken.None),
        "json" => operations.ReadJsonAsync(request, TestJsonContext.Default.Thing, CancellationToken.None),
        "string" => operations.ReadStringAsync(request, CancellationToken.None),
        _ => operations.ReadStreamAsync(request, CancellationToken.None),
    };

    private static HttpRequestMessage Request() => new(HttpMethod.Get, Address);

    [Fact]
    public async Task A_secret_that_the_operations_send_is_not_in_their_errors()
    {
        using var http = new HttpClient(new StubHandler(_ => StubHandler.Json("The key k+y is not active, nor is k%2By.", HttpStatusCode.Forbidden)));
        var operations = new ApiOperations(http, new Uri("https://api.example.org/v1/"), secrets: ["k+y", null]);

        var error = await Assert.ThrowsAsync<ApiException>(() => operations.SendAsync(Request(), CancellationToken.None));

        Assert.Equal("The key *** is not active, nor is ***.", error.Content);
    }

    private static ApiOperations Operations(string body) => Operations(_ => StubHandler.Json(body));

    private static ApiOperations Operations(Func<Exchange, HttpResponseMessage> answer) =>
        new(new HttpClient(new StubHandler(answer)), new Uri("https://api.example.org/v1/"));

    private sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
