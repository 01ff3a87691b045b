using System.Net;
using AuthSdk.Testing;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tests.DeviceCode;

/// <summary>Waiting for a person who signs in on another device (RFC 8628 section 3.5).</summary>
public sealed class DevicePollingTests
{
    private const string Codes = """{"device_code":"dev-7Qk2","user_code":"WDJB-MJHT","verification_uri":"https://auth.example.org/device","expires_in":60,"interval":7}""";

    private readonly JumpingTimeProvider _clock = new();
    private readonly List<double> _asked = [];

    [Fact]
    [Trait("Acceptance", "S-ERR-14")]
    public async Task A_pending_authorization_is_asked_for_again_at_the_interval_of_the_server()
    {
        var token = await SignInAsync(Codes, Pending, Pending, Token);

        Assert.Equal("tok-5Rp1", token.AccessToken.Reveal());
        Assert.Equal([7, 14, 21], _asked);
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-14")]
    public async Task Without_an_interval_five_seconds_pass()
    {
        await SignInAsync(Codes.Replace(",\"interval\":7", "", StringComparison.Ordinal), Pending, Token);

        Assert.Equal([5, 10], _asked);
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-14")]
    public async Task A_slow_down_adds_five_seconds_for_good()
    {
        await SignInAsync(Codes, () => Error("slow_down"), Pending, Pending, Token);

        Assert.Equal([7, 19, 31, 43], _asked);
    }

    [Theory]
    [Trait("Acceptance", "S-ERR-14")]
    [InlineData("access_denied")]
    [InlineData("expired_token")]
    [InlineData("invalid_grant")]
    public async Task An_answer_that_decides_ends_the_waiting(string code)
    {
        var error = await Assert.ThrowsAsync<OAuthException>(() => SignInAsync(Codes, Pending, () => Error(code), Token));

        Assert.Equal((OAuthErrorKind.Server, code), (error.Kind, error.Error));
        Assert.Equal([7, 14], _asked);
        Assert.DoesNotContain("dev-7Qk2", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-14")]
    public async Task Nobody_is_waited_for_longer_than_the_codes_live()
    {
        var error = await Assert.ThrowsAsync<OAuthException>(() => SignInAsync(Codes, [.. Enumerable.Repeat(Pending, 20)]));

        Assert.Equal((OAuthErrorKind.SignInRequired, "expired_token"), (error.Kind, error.Error));
        Assert.Equal([7, 14, 21, 28, 35, 42, 49, 56], _asked);
        Assert.Equal(TimeSpan.FromSeconds(60), _clock.Elapsed);
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-14")]
    public async Task Each_question_without_an_answer_doubles_the_interval()
    {
        await SignInAsync(Codes, () => throw new HttpRequestException("connection timed out"), () => StubHandler.Status(HttpStatusCode.BadGateway), Token);

        Assert.Equal([7, 21, 49], _asked);
    }

    [Fact]
    public async Task A_demanded_pause_is_kept_once()
    {
        HttpResponseMessage Limited()
        {
            var answer = Error("slow_down", HttpStatusCode.TooManyRequests);
            answer.Headers.RetryAfter = new(TimeSpan.FromSeconds(20));
            return answer;
        }

        await SignInAsync(Codes, Limited, Pending, Token);

        Assert.Equal([7, 27, 39], _asked);
    }

    [Fact]
    public async Task An_interval_of_zero_is_a_second()
    {
        await SignInAsync(Codes.Replace(":7", ":0", StringComparison.Ordinal), Pending, Token);

        Assert.Equal([1, 2], _asked);
    }

    [Fact]
    public async Task A_cancelled_sign_in_asks_no_more()
    {
        using var cancellation = new CancellationTokenSource();
        var clock = new ManualTimeProvider();
        var handler = new StubHandler(_ => StubHandler.Json(Codes));
        using var http = new HttpClient(handler);
        var client = new TokenEndpointClient(() => http, clock, new RecordingLogger(), allowInsecureHttp: false);
        var shown = new TaskCompletionSource();

        var signIn = client.SignInWithDeviceAsync(
            TokenEndpointStub.Request(),
            new TokenResponseRules(),
            (_, _) =>
            {
                shown.SetResult();
                return default;
            },
            (_, _) => throw new InvalidOperationException("Nobody may ask."),
            cancellation.Token);
        await shown.Task;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => signIn);
        Assert.Equal(1, handler.Count);
    }

    private static HttpResponseMessage Pending() => Error("authorization_pending");

    private static HttpResponseMessage Token() => StubHandler.Json("""{"access_token":"tok-5Rp1","token_type":"Bearer"}""");

    private static HttpResponseMessage Error(string code, HttpStatusCode status = HttpStatusCode.BadRequest) => StubHandler.Json($$"""{"error":"{{code}}"}""", status);

    private async Task<TokenEndpointResponse> SignInAsync(string codes, params Func<HttpResponseMessage>[] answers)
    {
        var handler = new StubHandler(exchange =>
        {
            if (exchange.Number == 1)
            {
                return StubHandler.Json(codes);
            }

            _asked.Add(_clock.Elapsed.TotalSeconds);
            return answers[exchange.Number - 2]();
        });
        using var http = new HttpClient(handler);
        var client = new TokenEndpointClient(() => http, _clock, new RecordingLogger(), allowInsecureHttp: false);
        var shown = new List<string>();
        return await client.SignInWithDeviceAsync(
            TokenEndpointStub.Request(),
            new TokenResponseRules(),
            (authorization, _) =>
            {
                shown.Add(authorization.UserCode);
                return default;
            },
            (deviceCode, cancellationToken) =>
            {
                Assert.Equal(["WDJB-MJHT"], shown);
                var request = TokenEndpointStub.Request();
                request.Add("device_code", deviceCode);
                return client.SendAsync(request, new TokenResponseRules(), cancellationToken);
            },
            CancellationToken.None);
    }
}
