using AuthSdk.Registration;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Stores;

/// <summary>Several processes, one store, and a server that punishes the second use of a refresh token.</summary>
public sealed class SharedRenewalTests
{
    [Fact]
    public async Task A_second_process_takes_the_token_of_the_first()
    {
        var shared = new SharedTokens();

        var first = await shared.Process().GetTokenAsync();
        shared.Clock.Advance(TimeSpan.FromMinutes(10));
        var second = await shared.Process().GetTokenAsync();

        Assert.Equal(first.Value, second.Value);
        Assert.Equal(first.ExpiresAt, second.ExpiresAt);
        Assert.Equal(1, shared.Requests);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-18")]
    public async Task Twenty_processes_at_expiry_make_one_refresh_request()
    {
        var gate = new Gate();
        var shared = new SharedTokens(exchange => exchange.Number == 2 ? gate.PassAsync() : Task.CompletedTask);
        var processes = Enumerable.Range(0, 20).Select(_ => shared.Process()).ToArray();
        await shared.PassTimeAsync(Task.WhenAll(processes.Select(process => process.GetTokenAsync().AsTask())));
        shared.Clock.Advance(TimeSpan.FromHours(1));

        var calls = processes.Select(process => process.GetTokenAsync().AsTask()).ToArray();
        await gate.Reached;
        gate.Open();
        var all = Task.WhenAll(calls);
        await shared.PassTimeAsync(all);

        Assert.All(await all, token => Assert.Equal("token-2", token.Value.Reveal()));
        Assert.Equal(["", "refresh-1"], shared.Presented);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-18")]
    public async Task A_rotated_refresh_token_is_stored_before_its_access_token_is_used()
    {
        var shared = new SharedTokens();
        var process = shared.Process();
        await process.GetTokenAsync();
        var before = shared.Store.Entry;
        shared.Clock.Advance(TimeSpan.FromHours(1));
        var gate = new Gate();
        shared.Store.Before = (use, _) => use == "write" ? gate.PassAsync() : Task.CompletedTask;

        var call = process.GetTokenAsync().AsTask();
        await gate.Reached;
        Assert.False(call.IsCompleted);
        Assert.Equal(before, shared.Store.Entry);
        gate.Open();
        await call;

        Assert.NotEqual(before, shared.Store.Entry);
        shared.Clock.Advance(TimeSpan.FromHours(1));
        await shared.Process().GetTokenAsync();
        Assert.Equal(["", "refresh-1", "refresh-2"], shared.Presented);
    }

    [Fact]
    public async Task A_rejected_token_is_not_taken_from_the_store_again()
    {
        var shared = new SharedTokens();
        var (one, two) = (shared.Process(), shared.Process());
        var (atOne, atTwo) = (await one.GetTokenAsync(), await two.GetTokenAsync());

        Assert.Equal("token-2", (await one.RenewAsync(atOne)).Value.Reveal());
        var renewed = await two.RenewAsync(atTwo);

        // The second process has the first one's renewal, for which it needed no request; rejected as well, it is renewed as any other.
        Assert.Equal("token-2", renewed.Value.Reveal());
        Assert.Equal(2, shared.Requests);
        shared.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("token-3", (await two.RenewAsync(renewed)).Value.Reveal());
        Assert.Equal(["", "refresh-1", "refresh-2"], shared.Presented);
    }

    [Fact]
    public async Task A_process_that_died_with_the_lease_holds_the_others_up_no_longer_than_that()
    {
        var shared = new SharedTokens();
        var process = shared.Process();
        await process.GetTokenAsync();
        shared.Clock.Advance(TimeSpan.FromHours(1));
        await shared.Store.TryLeaseAsync(shared.Store.Entries.Keys.Single(), TimeSpan.FromSeconds(10), CancellationToken.None);
        var died = shared.Clock.GetUtcNow();

        var call = process.GetTokenAsync().AsTask();
        await shared.PassTimeAsync(call);

        Assert.Equal("token-2", (await call).Value.Reveal());
        Assert.InRange(shared.Clock.GetUtcNow() - died, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(25));
    }

    [Fact]
    public async Task Two_processes_never_use_one_refresh_token_at_once_however_slow_the_server()
    {
        var started = new Gate();
        var abandoned = false;
        var overlapped = false;
        var shared = new SharedTokens(async exchange =>
        {
            if (exchange.Number == 2)
            {
                using var registration = exchange.CancellationToken.Register(() => abandoned = true);
                _ = started.PassAsync();
                await Task.Delay(Timeout.Infinite, exchange.CancellationToken);
            }

            overlapped |= exchange.Number == 3 && !abandoned;
        });
        var (slow, next) = (shared.Process(), shared.Process());
        await slow.GetTokenAsync();
        await next.GetTokenAsync();
        shared.Clock.Advance(TimeSpan.FromHours(1));

        var failing = slow.GetTokenAsync().AsTask();
        await started.Reached;
        var call = next.GetTokenAsync().AsTask();
        await shared.PassTimeAsync(call);

        Assert.Equal("token-3", (await call).Value.Reveal());
        var error = await Assert.ThrowsAsync<OAuthException>(() => failing);
        Assert.True(error.IsTemporary);
        Assert.Contains("did not answer within", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("30 seconds", error.Message, StringComparison.Ordinal);
        Assert.False(overlapped);
        Assert.Equal(["", "refresh-1", "refresh-1"], shared.Presented);
    }

    [Fact]
    public async Task A_slow_first_grant_has_all_the_time_that_it_has_without_a_store()
    {
        var gate = new Gate();
        var shared = new SharedTokens(_ => gate.PassAsync());
        var call = shared.Process().GetTokenAsync().AsTask();
        await gate.Reached;

        shared.Clock.Advance(TimeSpan.FromSeconds(29));
        gate.Open();

        Assert.Equal("token-1", (await call).Value.Reveal());
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-12")]
    public async Task A_caller_who_cancels_while_another_process_renews_leaves_at_once()
    {
        var shared = new SharedTokens();
        var process = shared.Process();
        await process.GetTokenAsync();
        shared.Clock.Advance(TimeSpan.FromHours(1));
        var lease = await shared.Store.TryLeaseAsync(shared.Store.Entries.Keys.Single(), TimeSpan.FromSeconds(10), CancellationToken.None);
        using var cancellation = new CancellationTokenSource();
        var (leaving, staying) = (process.GetTokenAsync(cancellation.Token).AsTask(), process.GetTokenAsync().AsTask());

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);

        await lease!.DisposeAsync();
        await shared.PassTimeAsync(staying);
        Assert.Equal("token-2", (await staying).Value.Reveal());
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-13")]
    public async Task A_refresh_token_that_could_not_be_stored_is_not_forgotten_for_the_older_one_in_the_store()
    {
        var shared = new SharedTokens();
        var process = shared.Process();
        await process.GetTokenAsync();
        shared.Store.Before = (use, _) => use == "write" ? throw new IOException() : Task.CompletedTask;
        shared.Clock.Advance(TimeSpan.FromHours(1));
        await process.GetTokenAsync();
        shared.Clock.Advance(TimeSpan.FromHours(1));
        await process.GetTokenAsync();

        shared.Store.Before = null;
        shared.Clock.Advance(TimeSpan.FromHours(1));
        await process.GetTokenAsync();

        Assert.Equal(["", "refresh-1", "refresh-2", "refresh-3"], shared.Presented);
        Assert.Equal("token-4", (await shared.Process().GetTokenAsync()).Value.Reveal());
    }

    [Fact]
    public async Task A_token_that_could_not_be_stored_is_not_followed_by_the_one_before_it()
    {
        var shared = new SharedTokens();
        var process = shared.Process();
        var first = await process.GetTokenAsync();
        shared.Store.Before = (use, _) => use == "write" ? throw new IOException() : Task.CompletedTask;
        var second = await process.RenewAsync(first);
        shared.Store.Before = null;
        shared.Clock.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal("token-3", (await process.RenewAsync(second)).Value.Reveal());
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-11")]
    public async Task A_revoked_refresh_token_is_removed_from_the_store_and_the_flow_starts_again()
    {
        var shared = new SharedTokens();
        await shared.Process().GetTokenAsync();
        await shared.OpenProcess().GetTokenAsync();
        shared.Clock.Advance(TimeSpan.FromHours(1));

        // The second grant made the first one's refresh token worthless.
        await shared.Process().GetTokenAsync();
        var next = await shared.Process().GetTokenAsync();

        Assert.Equal(["", "", "refresh-1", ""], shared.Presented);
        Assert.Equal("token-4", next.Value.Reveal());
    }

    [Fact]
    [Trait("Acceptance", "S-RES-10")]
    public async Task A_refresh_answer_without_scope_grants_what_was_granted_to_every_process()
    {
        var endpoint = new TokenEndpointStub(exchange => StubHandler.Json(
            $$"""{"access_token":"t{{exchange.Number}}","token_type":"Bearer","expires_in":60,"refresh_token":"r"{{(exchange.Number == 1 ? ",\"scope\":\"a\"" : "")}}}"""));
        var options = new TokenOptions { Store = new MemoryTokenStore(endpoint.Clock), ProtectionKeys = [SharedTokens.Key], RefreshAhead = false };
        await endpoint.Source(options).GetTokenAsync();
        endpoint.Clock.Advance(TimeSpan.FromMinutes(1));
        await endpoint.Source(options).GetTokenAsync();

        var token = await endpoint.Source(options).GetTokenAsync();

        Assert.Equal(("t2", "a"), (token.Value.Reveal(), token.Scope));
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-05")]
    public async Task A_renewal_ahead_of_one_process_serves_the_others()
    {
        var shared = new SharedTokens();
        var options = shared.Options();
        options.RefreshAhead = true;
        var (one, two) = (shared.Endpoint.Source(options), shared.Endpoint.Source(options));
        await one.GetTokenAsync();
        await two.GetTokenAsync();
        shared.Clock.Advance(TimeSpan.FromSeconds(3100));

        foreach (var process in new[] { one, two })
        {
            Assert.Equal("token-1", (await process.GetTokenAsync()).Value.Reveal());
            await Until.True(() => process.Current!.Value.Reveal() == "token-2");
        }

        Assert.Equal(["", "refresh-1"], shared.Presented);
    }
}
