using System.Net;
using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Emulators;

public sealed class EmulatorTests
{
    [Fact]
    public async Task Requests_are_kept_as_they_came()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);

        await wire.PostFormAsync("/o/token/?a=%2F&a=2", "grant_type=x+y&secret=s%26t", ("X-Probe", "1"));

        var request = Assert.Single(emulator.TokenRequests);
        Assert.Same(request, Assert.Single(emulator.Requests));
        Assert.Equal(("POST", "/o/token/", "/o/token/?a=%2F&a=2"), (request.Method, request.Path, request.RawTarget));
        Assert.Equal([new("a", "/"), new("a", "2")], request.Query);
        Assert.Equal([new("grant_type", "x y"), new("secret", "s&t")], request.Form);
        Assert.Equal("grant_type=x+y&secret=s%26t", request.Body);
        Assert.Equal("1", request.Headers["x-probe"]);
        Assert.Equal("POST /o/token/ 400", request.ToString());
    }

    [Fact]
    public async Task A_script_answers_token_requests_and_then_ends()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);
        emulator.FailNextTokenRequests(2, HttpStatusCode.ServiceUnavailable, "busy", "text/plain", retryAfter: "7");

        var first = await wire.PostFormAsync("/o/token/", "");
        var second = await wire.PostFormAsync("/o/token/", "");
        var third = await wire.PostFormAsync("/o/token/", "");

        Assert.Equal((503, "busy", "text/plain", "7"), (first.Status, first.Body, first.ContentType, first.Headers["Retry-After"]));
        Assert.Equal((503, 400), (second.Status, third.Status));
        Assert.Equal(3, emulator.TokenRequestCount);
    }

    [Fact]
    public async Task An_answer_is_cut_in_the_middle_as_often_as_was_said_and_those_to_token_requests_are_not()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);
        emulator.CutNextAnswers(1);

        var token = await wire.PostFormAsync("/o/token/", "");
        await Assert.ThrowsAsync<HttpRequestException>(() => wire.GetAsync("/api/common/counties/"));
        var whole = await wire.GetAsync("/api/common/counties/");

        Assert.Equal((400, 200), (token.Status, whole.Status));
        Assert.Throws<ArgumentOutOfRangeException>(() => emulator.CutNextAnswers(0));
    }

    [Fact]
    public async Task Held_token_requests_are_counted_and_answered_only_after_the_release()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var hold = emulator.HoldTokenRequests();

        var held = wire.PostFormAsync("/o/token/", "");
        var other = await wire.GetAsync("/api/common/counties/");

        Assert.Equal(200, other.Status);
        Assert.False(held.IsCompleted);

        hold.Dispose();
        Assert.Equal(400, (await held).Status);
        Assert.Equal(1, emulator.TokenRequestCount);
    }

    [Fact]
    public async Task A_hundred_callers_can_be_held_at_once()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var hold = emulator.HoldTokenRequests();

        var callers = Enumerable.Range(0, 100).Select(_ => wire.PostFormAsync("/o/token/", "")).ToList();
        hold.Dispose();

        Assert.All(await Task.WhenAll(callers), answer => Assert.Equal(400, answer.Status));
        Assert.Equal(100, emulator.TokenRequestCount);
        Assert.All(emulator.TokenRequests, request => Assert.Equal(HttpStatusCode.BadRequest, request.Status));
    }

    [Fact]
    public async Task The_date_header_follows_the_clock()
    {
        var clock = new ManualTimeProvider(new DateTimeOffset(2031, 2, 3, 4, 5, 6, TimeSpan.Zero));
        await using var emulator = await KmhfrEmulator.StartAsync(new() { TimeProvider = clock });
        using var wire = new Wire(emulator);

        Assert.Equal("Mon, 03 Feb 2031 04:05:06 GMT", (await wire.GetAsync("/")).Headers["Date"]);
    }

    [Fact]
    public async Task Disposing_frees_the_port_even_while_requests_are_held()
    {
        var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);
        emulator.HoldTokenRequests();
        var held = wire.PostFormAsync("/o/token/", "");

        await emulator.DisposeAsync();

        await Record.ExceptionAsync(() => held);
        await using var next = await KmhfrEmulator.StartAsync(new() { Port = emulator.Address.Port });
        Assert.Equal(emulator.Address, next.Address);
    }
}
