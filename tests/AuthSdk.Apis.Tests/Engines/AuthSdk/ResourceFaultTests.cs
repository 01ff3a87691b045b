using System.Net;
using AuthSdk.Apis.Tests.OpenCrvs;

namespace AuthSdk.Apis.Tests.EveryApi;

/// <summary>What a caller sees of a server or a network that breaks in the middle of its work, over sockets.</summary>
public sealed class ResourceFaultTests
{
    public static TheoryData<string> Apis => ApiCases.Names;

    /// <summary>Those whose call reads JSON; one answers with text, which anything is.</summary>
    public static TheoryData<string> ApisWithJson => new(ApiCases.All.Where(api => api is not OpenCrvsCase).Select(api => api.Name));

    [Theory, MemberData(nameof(Apis))]
    public async Task A_server_that_is_too_busy_says_how_long_to_wait_and_is_asked_once(string name)
    {
        var (api, emulator) = await StartAsync(name);
        await using var _ = emulator;
        using var client = api.Create(emulator);
        emulator.FailNextRequests(1, HttpStatusCode.ServiceUnavailable, "<html>Busy</html>", "text/html", retryAfter: "7");
        emulator.FailNextRequests(1, HttpStatusCode.TooManyRequests, """{"message":"Slow down"}""", retryAfter: "120");

        var busy = await RefusedAsync(client);
        var tooMany = await RefusedAsync(client);
        await client.CallAsync();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(7), "<html>Busy</html>"), (busy.StatusCode, busy.RetryAfter, busy.Content));
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(2)), (tooMany.StatusCode, tooMany.RetryAfter));
        Assert.Equal((3, api.FirstTokenRequests), (emulator.Requests.Count - emulator.TokenRequestCount, emulator.TokenRequestCount));
    }

    [Theory, MemberData(nameof(ApisWithJson))]
    public async Task A_success_that_is_no_JSON_is_an_error_of_the_API_and_the_next_call_works(string name)
    {
        var (api, emulator) = await StartAsync(name);
        await using var _ = emulator;
        using var client = api.Create(emulator);
        emulator.FailNextRequests(1, HttpStatusCode.OK, "<html>Sign in to the network</html>", "text/html");

        var malformed = await RefusedAsync(client);
        await client.CallAsync();

        Assert.Equal(HttpStatusCode.OK, malformed.StatusCode);
        Assert.IsType<System.Text.Json.JsonException>(malformed.InnerException);
    }

    [Theory, MemberData(nameof(Apis))]
    public async Task A_connection_that_breaks_in_the_middle_of_an_answer_is_an_error_and_no_half_of_it(string name)
    {
        var (api, emulator) = await StartAsync(name);
        await using var _ = emulator;
        using var client = api.Create(emulator);
        emulator.CutNextAnswers(1);

        await BrokenOffAsync(client);
        await client.CallAsync();

        Assert.Equal(2, emulator.Requests.Count - emulator.TokenRequestCount);
    }

    private static async Task<(ApiCase Api, Testing.Emulator Emulator)> StartAsync(string name)
    {
        var api = ApiCases.Named(name);
        return (api, await api.StartAsync(TimeProvider.System));
    }

    private static Task<HttpRequestException> BrokenOffAsync(ClientUnderTest client) => Assert.ThrowsAsync<HttpRequestException>(client.CallAsync);

    private static Task<ApiException> RefusedAsync(ClientUnderTest client) => Assert.ThrowsAnyAsync<ApiException>(client.CallAsync);
}
