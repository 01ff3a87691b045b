using System.Net;
using System.Text;
using AuthSdk.Harness;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

/// <summary>What each return type makes of an answer that is a success.</summary>
public sealed class AnswerTests
{
    [Fact]
    public async Task Json_is_read()
    {
        using var api = Answering("""{"name":"x"}""");

        Assert.Equal(new Item("x"), await api.JsonAsync());
        Assert.Equal(new Item("x"), await api.JsonValueAsync());
        Assert.Equal(new Item("x"), (await api.TryJsonAsync()).Content);
        Assert.Equal(new Item("x"), (await api.TryJsonInterfaceAsync()).Content);
    }

    [Fact]
    public async Task An_operation_without_result_ignores_the_body()
    {
        using var api = Answering("<html>");

        await api.NoneAsync();
        await api.NoneValueAsync();

        Assert.True((await api.TryAsync()).IsSuccessful);
        Assert.True((await api.TryValueAsync()).IsSuccessful);
    }

    [Fact]
    public async Task Text_and_bytes_are_the_body_as_it_is_not_decoded_as_json()
    {
        using var api = Answering("\"é\"");

        Assert.Equal("\"é\"", await api.TextAsync());
        Assert.Equal("\"é\""u8.ToArray(), await api.BytesAsync());
        Assert.Equal("\"é\"", (await api.TryTextAsync()).Content);
        Assert.Equal("\"é\""u8.ToArray(), (await api.TryBytesAsync()).Content);
    }

    [Fact]
    public async Task A_stream_a_content_and_a_response_are_handed_out_open()
    {
        using var api = Answering("abc");

        using (var stream = await api.StreamAsync())
        {
            Assert.Equal("abc", await new StreamReader(stream).ReadToEndAsync());
        }

        using (var content = await api.ContentAsync())
        {
            Assert.Equal(("abc", "application/json"), (await content.ReadAsStringAsync(), content.Headers.ContentType!.MediaType));
        }

        using (var response = await api.ResponseAsync())
        {
            Assert.Equal("abc", await response.Content.ReadAsStringAsync());
        }

        using (var response = await api.TryStreamAsync())
        {
            Assert.Equal("abc", await new StreamReader(response.Content!).ReadToEndAsync());
        }

        using (var response = await api.TryContentAsync())
        {
            Assert.Equal("abc", await response.Content!.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent, "{}")]
    [InlineData(HttpStatusCode.OK, "")]
    [InlineData(HttpStatusCode.Accepted, "")]
    public async Task No_body_is_the_default_and_no_error(HttpStatusCode status, string body)
    {
        using var api = Create(ScriptedNetwork.Answering(status == HttpStatusCode.NoContent ? "" : body, status: status));

        Assert.Null(await api.JsonAsync());
        Assert.Null(await api.JsonValueAsync());
        Assert.Equal(0, await api.NumberAsync());
        Assert.Null(await api.NullableNumberAsync());
        Assert.Equal("", await api.TextAsync());
        Assert.Empty(await api.BytesAsync());
        Assert.Empty(await ReadAsync(api.ItemsAsync()));
        var response = await api.TryJsonAsync();
        Assert.True(response.IsSuccessful);
        Assert.False(response.HasContent);
    }

    [Fact]
    public async Task A_json_null_is_null_where_the_type_has_one_and_else_an_error()
    {
        using var api = Answering("null");

        Assert.Null(await api.JsonValueAsync());
        Assert.Null(await api.NullableNumberAsync());
        await Assert.ThrowsAsync<ApiException>(() => api.NumberAsync());
    }

    [Fact]
    public async Task A_request_is_built_and_not_sent()
    {
        using var network = ScriptedNetwork.Answering("");
        using var api = Create(network);

        using var request = await api.RequestAsync(new Item("x"), "7");

        Assert.Equal((HttpMethod.Post, "https://api.test/request"), (request.Method, request.RequestUri!.AbsoluteUri));
        Assert.Equal("""{"Name":"x"}""", await request.Content!.ReadAsStringAsync());
        Assert.Equal("7", Assert.Single(request.Headers.GetValues("X-Id")));
        Assert.Null(request.Headers.Authorization);
        Assert.Empty(network.Operations);
        Assert.Equal(0, network.TokenRequestCount);
    }

    [Fact]
    public async Task A_wrapper_tells_status_and_headers_and_nothing_of_the_request()
    {
        using var api = Create(new ScriptedNetwork(_ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent("""{"name":"x"}""", Encoding.UTF8, "application/json") };
            answer.Headers.Add("X-Page", "2");
            return answer;
        }));

        using var response = await api.TryJsonAsync();

        Assert.True(response.IsReceived && response.IsSuccessStatusCode && response.IsSuccessful && response.HasContent && response.IsSuccessfulWithContent);
        Assert.Equal((HttpStatusCode.Created, "Created"), (response.StatusCode, response.ReasonPhrase));
        Assert.Equal("2", Assert.Single(response.Headers!.GetValues("X-Page")));
        Assert.Equal("application/json", response.ContentHeaders!.ContentType!.MediaType);
        Assert.Same(response, response.EnsureSuccessful());
        Assert.DoesNotContain(response.GetType().GetProperties(), property => property.PropertyType == typeof(HttpRequestMessage));
    }

    internal static AnswerApiClient Answering(string body, string mediaType = "application/json", HttpStatusCode status = HttpStatusCode.OK) =>
        Create(ScriptedNetwork.Answering(body, mediaType, status));

    internal static AnswerApiClient Create(HttpMessageHandler network) =>
        AnswerApi.Create(new AnswerApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network);

    internal static async Task<IReadOnlyList<T>> ReadAsync<T>(IAsyncEnumerable<T> items)
    {
        var read = new List<T>();
        await foreach (var item in items)
        {
            read.Add(item);
        }

        return read;
    }
}
