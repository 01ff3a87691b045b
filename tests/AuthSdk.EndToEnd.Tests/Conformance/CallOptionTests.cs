using AuthSdk.Http;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Conformance;

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
public interface ICallOptionApi
{
    [Property]
    string? Tenant { get; set; }

    [Property("shard")]
    int Shard { get; set; }

    [Post("/{id}")]
    Task SendAsync([Property("a key")] List<int> value, [Property] string id, [Property(""), Query] int? limit, [Property("shard")] int? shard);

    [Get("/")]
    Task<string> GetAsync();

    [Get("/slow"), Timeout(500)]
    Task<string> SlowAsync(CancellationToken cancellationToken = default);

    [Get("/slow"), Timeout(0)]
    Task UnlimitedAsync(CancellationToken cancellationToken = default);
}

/// <summary>What a call tells handlers, and how long it may take.</summary>
public sealed class CallOptionTests
{
    [Fact]
    public async Task Options_are_found_by_their_keys_with_their_types_and_are_not_sent()
    {
        var network = new MessageNetwork();
        using var client = Create(network);
        var value = new List<int> { 1 };
        client.Tenant = "t1";
        client.Shard = 7;

        await client.SendAsync(value, "x", 3, null);

        var sent = network.Message;
        Assert.Equal(("POST https://api.test/x?limit=3", null, ""), (sent.Line, sent.Body, sent.OwnHeaders));
        Assert.Equal(["Tenant", "a key", "id", "limit", "shard"], sent.Options.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("t1", "x", 3, null), (sent.Options["Tenant"], sent.Options["id"], sent.Options["limit"], sent.Options["shard"]));
        Assert.Same(value, sent.Options["a key"]);
    }

    [Fact]
    public async Task A_property_goes_with_every_call_and_can_be_changed_between_them()
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        await client.GetAsync();
        client.Shard = 8;
        await client.GetAsync();

        Assert.Equal([0, 8], network.Messages.Select(message => message.Options["shard"]));
    }

    [Fact]
    public async Task A_call_that_takes_too_long_ends_like_one_that_the_client_ends()
    {
        var clock = new ManualTimeProvider();
        var network = new MessageNetwork { Hold = new TaskCompletionSource() };
        using var client = Create(network, clock);

        var call = client.SlowAsync();
        Assert.False(call.IsCompleted);
        clock.Advance(TimeSpan.FromMilliseconds(500));

        var error = await Assert.ThrowsAsync<TaskCanceledException>(() => call);
        Assert.Equal("The operation took longer than its time-out of 500 ms.", Assert.IsType<TimeoutException>(error.InnerException).Message);
    }

    [Fact]
    public async Task A_caller_that_cancels_is_told_nothing_of_a_time_out()
    {
        var network = new MessageNetwork { Hold = new TaskCompletionSource() };
        using var client = Create(network);
        using var caller = new CancellationTokenSource();

        var call = client.SlowAsync(caller.Token);
        await caller.CancelAsync();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.IsNotType<TimeoutException>(error.InnerException);
    }

    [Fact]
    public async Task A_call_in_time_gives_its_result_and_zero_is_no_limit()
    {
        var clock = new ManualTimeProvider();
        var network = new MessageNetwork();
        using var client = Create(network, clock);
        Assert.Equal("{}", await client.SlowAsync());

        var held = new MessageNetwork { Hold = new TaskCompletionSource() };
        using var patient = Create(held, clock);
        var call = patient.UnlimitedAsync();
        clock.Advance(TimeSpan.FromMinutes(1));
        held.Hold!.SetResult();

        await call;
    }

    private static CallOptionApiClient Create(MessageNetwork network, TimeProvider? clock = null) =>
        CallOptionApi.Create(new CallOptionApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network, clock);
}
