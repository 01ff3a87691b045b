using System.Net;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Tokens;

public sealed class FailureBackoffTests
{
    [Theory]
    [InlineData(30, 30)]
    [InlineData(86_400, 300)]
    [Trait("Acceptance", "S-ERR-07")]
    public async Task Within_Retry_After_the_error_is_given_without_a_request(int asked, int honoured)
    {
        var stub = new TokenEndpointStub(_ =>
        {
            var response = StubHandler.Status(HttpStatusCode.ServiceUnavailable);
            response.Headers.Add("Retry-After", $"{asked}");
            return response;
        });
        var source = stub.Source();

        var first = await Fail(source);
        stub.Clock.Advance(TimeSpan.FromSeconds(honoured) - TimeSpan.FromTicks(1));
        Assert.Same(first, await Fail(source));
        Assert.Equal(1, stub.Handler.Count);
        stub.Clock.Advance(TimeSpan.FromTicks(1));
        await Fail(source);

        Assert.Equal(2, stub.Handler.Count);
    }

    [Theory]
    [InlineData("invalid_client")]
    [InlineData("unauthorized_client")]
    [InlineData("invalid_scope")]
    [InlineData("unsupported_grant_type")]
    [InlineData("invalid_grant")]
    [Trait("Acceptance", "S-ERR-10")]
    public async Task From_the_second_permanent_failure_on_there_is_a_growing_pause(string code)
    {
        var stub = new TokenEndpointStub($$"""{"error":"{{code}}"}""", HttpStatusCode.BadRequest);
        var source = stub.Source();

        await Fail(source);
        await Fail(source);
        Assert.Equal(2, stub.Handler.Count);
        foreach (var pause in new[] { 1, 2, 4, 8, 16, 32, 60, 60 })
        {
            var requests = stub.Handler.Count;
            stub.Clock.Advance(TimeSpan.FromSeconds(pause) - TimeSpan.FromTicks(1));
            Assert.Equal(code, (await Fail(source)).Error);
            Assert.Equal(requests, stub.Handler.Count);
            stub.Clock.Advance(TimeSpan.FromTicks(1));
            await Fail(source);
            Assert.Equal(requests + 1, stub.Handler.Count);
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "<html>Please sign in</html>")]
    [InlineData(HttpStatusCode.OK, """{"error":"x9"}""")]
    [InlineData(HttpStatusCode.OK, "{}")]
    [InlineData(HttpStatusCode.NotFound, "no such page")]
    [InlineData(HttpStatusCode.Forbidden, "")]
    [InlineData(HttpStatusCode.Found, "")]
    public async Task What_is_no_token_endpoint_is_not_asked_by_every_call(HttpStatusCode status, string body)
    {
        var stub = new TokenEndpointStub(body, status);
        var source = stub.Source();
        for (var call = 0; call < 600; call++)
        {
            await Fail(source);
            stub.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        // 1, 2, 4 … 60 seconds, and a minute from then on.
        Assert.InRange(stub.Handler.Count, 10, 20);
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-13")]
    public async Task A_success_ends_the_pauses()
    {
        var broken = true;
        var stub = new TokenEndpointStub(exchange =>
            broken ? StubHandler.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized) : TokenEndpointStub.Token(exchange));
        var source = stub.Source();
        await Fail(source);
        await Fail(source);
        stub.Clock.Advance(TimeSpan.FromSeconds(1));
        broken = false;
        await source.GetTokenAsync();
        stub.Clock.Advance(TimeSpan.FromHours(1));
        broken = true;

        await Fail(source);
        await Fail(source);

        Assert.Equal(5, stub.Handler.Count);
    }

    [Fact]
    public async Task An_error_that_is_given_many_times_does_not_grow()
    {
        var stub = new TokenEndpointStub(_ =>
        {
            var response = StubHandler.Status(HttpStatusCode.ServiceUnavailable);
            response.Headers.Add("Retry-After", "30");
            return response;
        });
        var source = stub.Source();
        await Fail(source);
        var length = (await Fail(source)).StackTrace!.Length;

        for (var i = 0; i < 100; i++)
        {
            await Fail(source);
        }

        Assert.Equal(length, (await Fail(source)).StackTrace!.Length);
    }

    [Fact]
    public async Task A_drop_ends_a_pause()
    {
        var stub = new TokenEndpointStub("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);
        var source = stub.Source();
        await Fail(source);
        await Fail(source);

        source.Drop();
        await Fail(source);

        Assert.Equal(3, stub.Handler.Count);
    }

    [Fact]
    public async Task A_temporary_failure_without_a_delay_makes_no_pause()
    {
        var stub = new TokenEndpointStub(string.Empty, HttpStatusCode.ServiceUnavailable);
        var source = stub.Source();

        await Fail(source);
        await Fail(source);
        await Fail(source);

        Assert.Equal(3, stub.Handler.Count);
    }

    [Fact]
    public async Task A_defect_of_a_flow_reaches_the_caller_as_it_is()
    {
        var stub = new TokenEndpointStub(_ => Task.FromException<HttpResponseMessage>(new NotSupportedException("defect")));

        Assert.Equal("defect", (await Assert.ThrowsAsync<NotSupportedException>(() => stub.Source().GetTokenAsync().AsTask())).Message);
    }

    private static Task<OAuthException> Fail(TokenSource source) => Assert.ThrowsAsync<OAuthException>(() => source.GetTokenAsync().AsTask());
}
