using System.Net;
using System.Text;
using AuthSdk.Http;

namespace AuthSdk.Tests.Hostile;

public sealed class RawApiTests
{
    [Theory]
    [InlineData("301 Moved")]
    [InlineData("302 Found")]
    [InlineData("303 See Other")]
    [InlineData("307 Temporary Redirect")]
    [InlineData("308 Permanent Redirect")]
    [Trait("Acceptance", "S-SEC-05")]
    public async Task A_redirection_of_the_API_is_not_followed(string status)
    {
        await using var evil = new RawServer((_, stream, _) => Answer(stream, "200 OK"));
        await using var server = Api((_, stream) => Answer(stream, status, $"Location: {evil.Url}/v1/pets/1\r\n"));

        var error = await Assert.ThrowsAsync<ApiException>(() => LoopbackApi.Create(server.Url).GetPetAsync("1"));

        Assert.Equal(int.Parse(status.AsSpan(0, 3), System.Globalization.CultureInfo.InvariantCulture), (int)error.StatusCode);
        Assert.Empty(evil.Requests);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer error=\"invalid_token\"")]
    [InlineData("Bearer realm=\"a, b\", error=\"invalid_token\", Basic realm=\"x\"")]
    [InlineData("Negotiate\r\nWWW-Authenticate: Bearer")]
    [InlineData("")]
    [InlineData("=,\",,")]
    [InlineData("B\u00e9arer")]
    [InlineData("Bearer error=\"insufficient_scope\"")]
    [Trait("Acceptance", "S-USE-03")]
    public async Task A_401_with_a_challenge_of_any_shape_renews_the_token_once(string challenge)
    {
        await using var server = Api((request, stream) => request.Contains("Bearer token-1", StringComparison.Ordinal)
            ? Answer(stream, "401 Unauthorized", $"WWW-Authenticate: {challenge}\r\n")
            : Answer(stream, "200 OK"));

        Assert.Equal("{}", await LoopbackApi.Create(server.Url).GetPetAsync("1"));
        Assert.Equal(2, server.Requests.Count(request => request.StartsWith("POST /token ", StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("Acceptance", "S-USE-06")]
    public async Task A_streamed_body_is_sent_once()
    {
        await using var server = Api((_, stream) => Answer(stream, "401 Unauthorized"));
        using var body = new MemoryStream(Encoding.UTF8.GetBytes("the only copy"));

        var error = await Assert.ThrowsAsync<ApiException>(() => LoopbackApi.Create(server.Url).SendAsync(HttpMethod.Post, new StreamContent(body), note: null));

        Assert.Equal(HttpStatusCode.Unauthorized, error.StatusCode);
        Assert.Single(server.Requests, request => request.StartsWith("POST /v1/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a\u010a\u010dX-Evil: 1")]
    [InlineData("a\u2028X-Evil: 1")]
    [InlineData("a\uff0d\uff0aX-Evil: 1")]
    public async Task Characters_that_become_line_breaks_when_cut_to_a_byte_make_no_header(string note)
    {
        await using var server = Api((_, stream) => Answer(stream, "200 OK"));

        await Record.ExceptionAsync(() => LoopbackApi.Create(server.Url).SendAsync(HttpMethod.Get, content: null, note));

        Assert.NotEmpty(server.Requests);
        Assert.All(server.Requests, request => Assert.DoesNotContain("\nX-Evil", request, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task An_error_body_that_cannot_be_unpacked_does_not_hide_the_status()
    {
        await using var server = Api((_, stream) => Answer(stream, "409 Conflict", "Content-Encoding: br\r\n"));

        Assert.Equal(HttpStatusCode.Conflict, (await Assert.ThrowsAsync<ApiException>(() => LoopbackApi.Create(server.Url).GetPetAsync("1"))).StatusCode);
    }

    /// <summary>A server with a good token endpoint, whose tokens are numbered.</summary>
    private static RawServer Api(Func<string, Stream, Task> answer)
    {
        var tokens = 0;
        return new RawServer((request, stream, _) => request.StartsWith("POST /token ", StringComparison.Ordinal)
            ? RawServer.WriteAsync(
                stream, "200 OK", "Connection: close\r\n", Encoding.UTF8.GetBytes($$"""{"access_token":"token-{{++tokens}}","token_type":"Bearer","expires_in":60}"""))
            : answer(request, stream));
    }

    private static Task Answer(Stream stream, string status, string headers = "") =>
        RawServer.WriteAsync(stream, status, headers + "Connection: close\r\n", "{}"u8.ToArray());
}
