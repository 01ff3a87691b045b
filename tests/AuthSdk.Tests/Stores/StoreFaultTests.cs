using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Stores;

/// <summary>A store that is down, slow or mad never fails a call that could succeed without it.</summary>
public sealed class StoreFaultTests
{
    private const string InMessage = "Host=db;Password=in-the-message";

    private static readonly string[] Uses = ["read", "lease", "read", "write", "release"];

    private static readonly Dictionary<string, Func<CancellationToken, Task>> Faults = new()
    {
        ["throws at once"] = _ => throw new IOException(InMessage),
        ["throws later"] = _ => Task.FromException(new IOException(InMessage)),
        ["cancels itself"] = _ => Task.FromException(new OperationCanceledException()),
        ["hangs"] = token => Task.Delay(Timeout.Infinite, token),
        ["hangs and listens to nobody"] = _ => new TaskCompletionSource().Task,
    };

    private readonly SharedTokens _shared = new();

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var use in Uses.Distinct())
            {
                foreach (var fault in Faults.Keys)
                {
                    all.Add(use, fault);
                }
            }

            return all;
        }
    }

    [Theory, MemberData(nameof(All))]
    [Trait("Acceptance", "S-CACHE-13")]
    public async Task The_call_succeeds_and_the_store_is_left_alone_for_a_while(string use, string fault)
    {
        var process = _shared.Process();
        _shared.Store.Before = (asked, token) => asked == use ? Faults[fault](token) : Task.CompletedTask;

        var call = process.GetTokenAsync().AsTask();
        await _shared.PassTimeAsync(call);
        var first = await call;
        var uses = _shared.Store.Uses;

        Assert.Equal("token-1", first.Value.Reveal());
        Assert.Equal(Uses.Take(Array.IndexOf(Uses, use) + 1), uses);
        Assert.Contains($"could not {use}", _shared.Endpoint.Logs.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("in-the-message", _shared.Endpoint.Logs.Everything, StringComparison.Ordinal);

        _shared.Store.Before = null;
        _shared.Clock.Advance(TimeSpan.FromSeconds(5));
        var second = await process.RenewAsync(first);
        Assert.Equal("token-2", second.Value.Reveal());
        Assert.Equal(uses, _shared.Store.Uses);

        // A lease that could not be returned runs out by itself.
        _shared.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("token-3", (await process.RenewAsync(second)).Value.Reveal());
        Assert.Equal([.. uses, .. Uses], _shared.Store.Uses);
        Assert.Equal("token-3", (await _shared.Process().GetTokenAsync()).Value.Reveal());
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-13")]
    public async Task A_store_that_hangs_leaves_the_server_its_time()
    {
        var options = _shared.Options();
        options.RequestTimeout = TimeSpan.FromSeconds(1);
        _shared.Store.Before = (_, _) => new TaskCompletionSource().Task;

        var call = _shared.Endpoint.Source(options).GetTokenAsync().AsTask();
        await _shared.PassTimeAsync(call);

        Assert.Equal("token-1", (await call).Value.Reveal());
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-13")]
    public async Task A_lease_that_is_granted_too_late_is_given_back()
    {
        var gate = new Gate();
        _shared.Store.Before = (use, _) => use == "lease" ? gate.PassAsync() : Task.CompletedTask;
        var call = _shared.Process().GetTokenAsync().AsTask();
        await _shared.PassTimeAsync(call);

        gate.Open();

        await Until.True(() => _shared.Store.Uses.Contains("release"));
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-13")]
    public async Task A_store_that_fails_once_for_a_waiting_process_does_not_fail_its_call()
    {
        var process = _shared.Process();
        await process.GetTokenAsync();
        _shared.Clock.Advance(TimeSpan.FromHours(1));
        await _shared.Store.TryLeaseAsync(_shared.Store.Entries.Keys.Single(), TimeSpan.FromHours(1), CancellationToken.None);
        var leases = 0;
        _shared.Store.Before = (use, _) => use == "lease" && ++leases == 3 ? throw new IOException() : Task.CompletedTask;

        var call = process.GetTokenAsync().AsTask();
        await _shared.PassTimeAsync(call);

        Assert.Equal("token-2", (await call).Value.Reveal());
    }
}
