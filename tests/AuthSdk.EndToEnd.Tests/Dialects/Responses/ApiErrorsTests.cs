using System.Net;
using System.Text;
using AuthSdk.EndToEnd.Tests.Conformance;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

/// <summary>Answers of an API that are errors although their status is one of success, and what is told of its errors.</summary>
public sealed class ApiErrorsTests : IDisposable
{
    private const string Refusal = """{"errcode":45009,"errmsg":"reach max api daily quota limit"}""";

    private readonly Network _network = new();

    public void Dispose() => _network.Dispose();

    [Fact]
    [Dialect("ApiErrors.FailsWhen", "ApiErrors.Code", "ApiErrors.Description")]
    public async Task An_error_with_the_status_200_is_thrown_by_whatever_reads_the_answer()
    {
        using var client = Answering(Refusal);

        Func<Task>[] calls = [() => client.GetAsync(), client.FindAsync, client.GetTextAsync, client.GetBytesAsync, client.DeleteAsync];
        foreach (var call in calls)
        {
            var error = await Assert.ThrowsAsync<ApiException>(call);
            Assert.Equal((HttpStatusCode.OK, "45009", "reach max api daily quota limit"), (error.StatusCode, error.ErrorCode, error.ErrorDescription));
            Assert.Equal(Refusal, error.Content);
            Assert.EndsWith("https://api.test/pets/1 was answered with 200 (OK): 45009.", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Dialect("ApiErrors.FailsWhen")]
    public async Task A_wrapper_holds_the_error_and_claims_no_success()
    {
        using var client = Answering(Refusal);

        using var pet = await client.TryGetAsync();
        using var nothing = await client.TryDeleteAsync();

        Assert.All((IApiResponse[])[pet, nothing], response =>
        {
            Assert.True(response.HasResponseError(out var error));
            Assert.Equal("45009", error.ErrorCode);
            Assert.Equal((false, false, true, HttpStatusCode.OK), (response.IsSuccessful, response.IsSuccessStatusCode, response.IsReceived, response.StatusCode));
        });
        Assert.Null(pet.Content);
    }

    [Theory]
    [InlineData("""{"name":"Rex"}""", "application/json")]
    [InlineData("""{"name":"Rex","errcode":0}""", "application/json")]
    [InlineData("""{"name":"Rex","errcode":null}""", "application/problem+json")]
    [InlineData("""{"name":"Rex","pets":[{"errcode":1}]}""", "application/json; charset=utf-8")]
    public async Task A_good_answer_is_read_as_it_came(string body, string type)
    {
        using var client = Answering(body, type: type);

        using var response = await client.TryGetAsync();

        Assert.Equal("Rex", (await client.GetAsync()).Name);
        Assert.Equal(body, await client.GetTextAsync());
        Assert.Equal((true, true, "Rex"), (response.IsSuccessful, response.IsSuccessStatusCode, response.Content!.Name));
        await client.DeleteAsync();
        using var chunked = Answering(body, type, isChunked: true);
        Assert.Equal("Rex", (await chunked.GetAsync()).Name);
    }

    [Fact]
    public async Task What_hands_out_its_answer_leaves_the_error_to_its_caller()
    {
        using var client = Answering(Refusal);

        using var response = await client.GetResponseAsync();
        await using var stream = await client.GetStreamAsync();
        using var content = await client.GetContentAsync();

        Assert.Equal(Refusal, await response.Content.ReadAsStringAsync());
        using var reader = new StreamReader(stream);
        Assert.Equal(Refusal, await reader.ReadToEndAsync());
        Assert.Equal(Refusal, await content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Only_JSON_is_looked_at_and_no_more_than_16_KiB_of_it()
    {
        var large = Refusal.PadRight((16 * 1024) + 1);
        using (var client = Answering(large))
        {
            Assert.Equal(large, await client.GetTextAsync());
        }

        using (var client = Answering(large, isChunked: true))
        {
            Assert.Equal(large, await client.GetTextAsync());
        }

        using (var client = Answering(Refusal.PadRight(16 * 1024), isChunked: true))
        {
            Assert.Equal("45009", (await Assert.ThrowsAsync<ApiException>(client.GetTextAsync)).ErrorCode);
        }

        using (var client = Answering(Refusal, type: "text/plain"))
        {
            Assert.Equal(Refusal, await client.GetTextAsync());
        }
    }

    [Fact]
    public async Task A_rejected_token_is_renewed_before_anything_is_an_error()
    {
        _network.Api = request => Network.Json(request.Header("Authorization") == "Bearer t0ken-1" ? """{"errcode":40001,"errmsg":"expired"}""" : """{"name":"Rex"}""");
        using var client = Create();

        Assert.Equal("Rex", (await client.GetAsync()).Name);
        Assert.Equal(2, _network.ApiRequests.Count);
    }

    [Fact]
    public async Task A_token_that_is_rejected_a_second_time_is_an_error()
    {
        using var client = Answering("""{"errcode":40001,"errmsg":"expired"}""");

        var error = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.Equal(("40001", "expired"), (error.ErrorCode, error.ErrorDescription));
        Assert.Equal((2, 2), (_network.TokenRequests.Count, _network.ApiRequests.Count));
    }

    [Fact]
    [Dialect("EmptyOn.Text")]
    public async Task An_error_may_mean_nothing()
    {
        using var client = Answering("""{"errcode":46004,"errmsg":"No such pet"}""");

        Assert.Null(await client.FindAsync());
        Assert.Equal("46004", (await Assert.ThrowsAsync<ApiException>(() => client.GetAsync())).ErrorCode);
    }

    [Fact, Trait("Acceptance", "S-SEC-02")]
    public async Task No_error_repeats_the_token_or_a_secret_however_the_server_writes_it()
    {
        using var client = Answering("""{"errcode":"t0ken-1","errmsg":"key \u0071w7Zk2Lp9 and Bearer t0ken-1"}""");

        var error = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.Equal(("***", "key *** and Bearer ***"), (error.ErrorCode, error.ErrorDescription));
        Assert.DoesNotContain("t0ken", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Dialect("ApiErrors.Code", "ApiErrors.Description")]
    public async Task The_code_of_an_error_is_told_whatever_its_status()
    {
        _network.Api = _ => Network.Json("""{"hint":"later","errors":[{"code":"locked","reasons":["a","b"]}]}""", HttpStatusCode.Conflict);
        using var client = CodedApi.Create(new CodedApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        var error = await Assert.ThrowsAsync<ApiException<Fault>>(client.GetAsync);

        Assert.Equal((HttpStatusCode.Conflict, "locked", "a b", "later"), (error.StatusCode, error.ErrorCode, error.ErrorDescription, error.Error!.Hint));
        Assert.EndsWith("was answered with 409 (Conflict): locked.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"errors":[{"code":"locked"}]}""", HttpStatusCode.OK)]
    [InlineData("<html>", HttpStatusCode.Conflict)]
    [InlineData("", HttpStatusCode.Conflict)]
    public async Task Without_a_condition_a_good_status_is_a_good_answer_and_a_body_without_a_code_has_none(string body, HttpStatusCode status)
    {
        _network.Api = _ => Network.Json(body, status);
        using var client = CodedApi.Create(new CodedApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        if (status == HttpStatusCode.OK)
        {
            Assert.Equal(body, await client.GetAsync());
        }
        else
        {
            Assert.Null((await Assert.ThrowsAsync<ApiException<Fault>>(client.GetAsync)).ErrorCode);
        }
    }

    private static FailingApiOptions Options() => new() { ClientId = "id", ClientSecret = "secret", ApiKey = "qw7Zk2Lp9" };

    private FailingApiClient Create() => FailingApi.Create(Options(), _network);

    private FailingApiClient Answering(string body, string type = "application/json", bool isChunked = false)
    {
        _network.Api = _ => new HttpResponseMessage
        {
            Content = isChunked
                ? new StreamContent(new ForwardStream(body)) { Headers = { { "Content-Type", type } } }
                : new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { { "Content-Type", type } } },
        };
        return Create();
    }
}
