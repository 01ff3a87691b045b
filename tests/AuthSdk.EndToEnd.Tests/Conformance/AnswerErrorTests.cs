using System.Net;
using System.Text.Json;
using AuthSdk.Harness;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

/// <summary>The one rule about errors, for all return types.</summary>
public sealed class AnswerErrorTests
{
    private static readonly Dictionary<string, Func<AnswerApiClient, CancellationToken, Task>> Throwing = new()
    {
        ["Task"] = (api, token) => api.NoneAsync(token),
        ["ValueTask"] = (api, token) => api.NoneValueAsync(token).AsTask(),
        ["Task<T>"] = (api, token) => api.JsonAsync(token),
        ["ValueTask<T>"] = (api, token) => api.JsonValueAsync(token).AsTask(),
        ["string"] = (api, token) => api.TextAsync(token),
        ["byte[]"] = (api, token) => api.BytesAsync(token),
        ["Stream"] = (api, token) => api.StreamAsync(token),
        ["HttpContent"] = (api, token) => api.ContentAsync(token),
        ["IAsyncEnumerable"] = (api, token) => AnswerTests.ReadAsync(api.ItemsAsync(token)),
    };

    private static readonly Dictionary<string, Func<AnswerApiClient, CancellationToken, Task<IApiResponse>>> Capturing = new()
    {
        ["ApiResponse<T>"] = async (api, token) => await api.TryJsonAsync(token),
        ["IApiResponse<T>"] = async (api, token) => await api.TryJsonInterfaceAsync(token),
        ["ApiResponse<string>"] = async (api, token) => await api.TryTextAsync(token),
        ["ApiResponse<byte[]>"] = async (api, token) => await api.TryBytesAsync(token),
        ["ApiResponse<Stream>"] = async (api, token) => await api.TryStreamAsync(token),
        ["ApiResponse<HttpContent>"] = async (api, token) => await api.TryContentAsync(token),
        ["IApiResponse"] = (api, token) => api.TryAsync(token),
        ["ValueTask<IApiResponse>"] = async (api, token) => await api.TryValueAsync(token),
    };

    public static TheoryData<string> ThrowingShapes => [.. Throwing.Keys];

    public static TheoryData<string> CapturingShapes => [.. Capturing.Keys];

    [Theory, MemberData(nameof(ThrowingShapes))]
    public async Task Another_status_than_success_is_thrown_as_an_ApiException(string shape)
    {
        foreach (var status in new[] { HttpStatusCode.Found, HttpStatusCode.NotModified, HttpStatusCode.NotFound, HttpStatusCode.InternalServerError })
        {
            using var api = AnswerTests.Answering("gone", "text/plain", status);

            var error = await Assert.ThrowsAsync<ApiException>(() => Throwing[shape](api, default));

            Assert.Equal((status, "gone"), (error.StatusCode, error.Content));
        }
    }

    [Theory, MemberData(nameof(CapturingShapes))]
    public async Task Another_status_than_success_is_captured_as_the_same_ApiException(string shape)
    {
        using var api = AnswerTests.Answering("gone", "text/plain", HttpStatusCode.NotFound);

        using var response = await Capturing[shape](api, default);

        Assert.True(response.HasResponseError(out var error));
        Assert.False(response.HasRequestError(out _));
        Assert.Equal(("gone", HttpStatusCode.NotFound), (error.Content, response.StatusCode));
        Assert.Equal((true, false, false), (response.IsReceived, response.IsSuccessStatusCode, response.IsSuccessful));
    }

    [Fact]
    public async Task A_response_is_handed_out_whatever_its_status()
    {
        using var api = AnswerTests.Answering("gone", "text/plain", HttpStatusCode.NotFound);

        using var response = await api.ResponseAsync();

        Assert.Equal((HttpStatusCode.NotFound, "gone"), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Theory, MemberData(nameof(ThrowingShapes))]
    public async Task A_failure_of_the_network_is_thrown_as_an_HttpRequestException(string shape)
    {
        using var api = AnswerTests.Create(new ScriptedNetwork(_ => throw new HttpRequestException(HttpRequestError.ConnectionError)));

        Assert.Equal(HttpRequestError.ConnectionError, (await Assert.ThrowsAsync<HttpRequestException>(() => Throwing[shape](api, default))).HttpRequestError);
    }

    [Theory, MemberData(nameof(CapturingShapes))]
    public async Task A_failure_of_the_network_is_captured_as_the_same_HttpRequestException(string shape)
    {
        using var api = AnswerTests.Create(new ScriptedNetwork(_ => throw new HttpRequestException(HttpRequestError.ConnectionError)));

        using var response = await Capturing[shape](api, default);

        Assert.True(response.HasRequestError(out var error));
        Assert.Equal(HttpRequestError.ConnectionError, error.HttpRequestError);
        Assert.Equal((false, null, null, false), (response.IsReceived, response.StatusCode, response.Headers, response.IsSuccessful));
    }

    [Theory, MemberData(nameof(ThrowingShapes))]
    public async Task A_cancellation_is_thrown_as_what_it_is(string shape)
    {
        using var api = AnswerTests.Answering("{}");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Throwing[shape](api, new CancellationToken(canceled: true)));
    }

    [Theory, MemberData(nameof(CapturingShapes))]
    public async Task A_cancellation_is_never_captured(string shape)
    {
        using var api = AnswerTests.Answering("{}");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Capturing[shape](api, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task A_cancellation_while_the_body_is_read_is_never_captured()
    {
        using var cancellation = new CancellationTokenSource();
        using var api = AnswerTests.Create(new ScriptedNetwork(_ => new HttpResponseMessage { Content = new StreamContent(new CancellingStream(cancellation)) }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => api.TryJsonAsync(cancellation.Token));
    }

    [Theory]
    [InlineData("ApiResponse<T>")]
    [InlineData("IApiResponse")]
    public async Task A_token_that_is_not_to_be_had_is_never_captured(string shape)
    {
        using var api = AnswerTests.Create(new RefusingNetwork());

        await Assert.ThrowsAsync<OAuthException>(() => Capturing[shape](api, default));
    }

    [Fact]
    public async Task Json_that_does_not_fit_is_an_ApiException_with_its_cause_thrown_or_captured()
    {
        using var api = AnswerTests.Answering("<html>", "text/html");

        Assert.IsType<JsonException>((await Assert.ThrowsAsync<ApiException>(() => api.JsonAsync())).InnerException);
        Assert.IsType<JsonException>((await Assert.ThrowsAsync<ApiException>(() => AnswerTests.ReadAsync(api.ItemsAsync()))).InnerException);
        var response = await api.TryJsonAsync();
        Assert.Equal((true, false), (response.IsSuccessStatusCode, response.IsSuccessful));
        Assert.IsType<JsonException>(response.Error!.InnerException);
        Assert.Same(response.Error, Assert.Throws<ApiException>(() => response.EnsureSuccessful()));
    }

    [Fact]
    public async Task An_exception_holds_nothing_of_the_request_but_method_and_address()
    {
        using var api = AnswerTests.Answering($"you sent {ScriptedNetwork.Token}", "text/plain", HttpStatusCode.Forbidden);

        var error = await Assert.ThrowsAsync<ApiException>(() => api.JsonAsync());

        Assert.Equal("you sent ***", error.Content);
        Assert.DoesNotContain(ScriptedNetwork.Token, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(typeof(ApiException).GetProperties(), property => property.PropertyType.IsAssignableTo(typeof(HttpRequestMessage)));
    }

    [Theory]
    [InlineData("application/problem+json")]
    [InlineData("Application/Problem+JSON")]
    public async Task A_problem_document_becomes_typed_and_keeps_its_text(string mediaType)
    {
        const string Document = """{"Title":"Invalid","status":422,"errors":{"name":["too long","odd"],"age":"negative"},"trace":"t1","detail":7}""";
        using var api = AnswerTests.Answering(Document, mediaType, HttpStatusCode.UnprocessableEntity);

        var error = await Assert.ThrowsAsync<ValidationApiException>(() => api.NoneAsync());

        Assert.Equal(Document, error.Content);
        Assert.Equal(("about:blank", "Invalid", 422, null), (error.Problem.Type, error.Problem.Title, error.Problem.Status, error.Problem.Detail));
        Assert.Equal(["too long", "odd"], error.Problem.Errors["name"]);
        Assert.Equal(["negative"], error.Problem.Errors["age"]);
        Assert.Equal("t1", error.Problem.Extensions["trace"].GetString());
        Assert.Equal(7, error.Problem.Extensions["detail"].GetInt32());
    }

    [Fact]
    public async Task A_problem_document_that_is_none_is_an_ordinary_ApiException()
    {
        using var api = AnswerTests.Answering("[]", "application/problem+json", HttpStatusCode.BadRequest);

        Assert.Equal("[]", (await Assert.ThrowsAsync<ApiException>(() => api.NoneAsync())).Content);
    }

    private sealed class RefusingNetwork : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
            new HttpResponseMessage(HttpStatusCode.BadRequest) { RequestMessage = request, Content = new StringContent("""{"error":"invalid_client"}""") });
    }

    private sealed class CancellingStream(CancellationTokenSource cancellation) : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await cancellation.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            return 0;
        }
    }
}
