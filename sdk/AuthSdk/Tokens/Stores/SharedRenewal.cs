using Microsoft.Extensions.Logging;

namespace AuthSdk.Tokens;

/// <summary>A renewal that several processes may want at once: the one with the lease asks the server, the others wait for what it stores.</summary>
internal sealed class SharedRenewal(ITokenStore store, ITokenFlow flow, TokenOptions options, TimeProvider timeProvider, ILogger logger)
{
    /// <summary>How often a process that waits looks whether the token is there.</summary>
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    // The flow knows its identity once it is complete, which is after its source was made.
    private readonly Lazy<SharedEntry> _entry = new(() => new SharedEntry(store, flow, options, timeProvider, logger));

    /// <summary>
    /// A third of the time-out: who waits outlives a holder that died, twice. Its holder asks the server for no longer than that, so that two
    /// processes never use one refresh token.
    /// </summary>
    private TimeSpan LeaseDuration => options.RequestTimeout / 3;

    /// <summary>Finds a token in the store, or obtains and stores one.</summary>
    /// <param name="refreshToken">The refresh token known here.</param>
    /// <param name="replaced">The token that is to be replaced.</param>
    /// <param name="obtain">Asks the server.</param>
    /// <param name="cancellationToken">Ends the renewal.</param>
    public async Task<RenewalOutcome> RunAsync(
        SecretString? refreshToken,
        SecretString? replaced,
        Func<SecretString?, CancellationToken, Task<RenewalOutcome>> obtain,
        CancellationToken cancellationToken)
    {
        var entry = _entry.Value;
        while (true)
        {
            if (Adopt(await entry.ReadAsync(cancellationToken).ConfigureAwait(false), replaced) is { } before)
            {
                return before;
            }

            var lease = await entry.TryLeaseAsync(LeaseDuration, cancellationToken).ConfigureAwait(false);
            if (lease is null)
            {
                await Task.Delay(Poll, timeProvider, cancellationToken).ConfigureAwait(false);
                continue;
            }

            await using (lease.ConfigureAwait(false))
            {
                return await RunLeasedAsync(entry, refreshToken, replaced, obtain, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public Task ForgetAsync() => _entry.Value.RemoveAsync(CancellationToken.None);

    private async Task<RenewalOutcome> RunLeasedAsync(
        SharedEntry entry,
        SecretString? refreshToken,
        SecretString? replaced,
        Func<SecretString?, CancellationToken, Task<RenewalOutcome>> obtain,
        CancellationToken cancellationToken)
    {
        // The previous holder may have stored its token between our look and our lease.
        var stored = await entry.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (Adopt(stored, replaced) is { } renewed)
        {
            return renewed;
        }

        using var lease = new CancellationTokenSource(LeaseDuration, timeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(lease.Token, cancellationToken);

        // A rotated refresh token is worth nothing; the store has the newest one (RFC 9700 section 4.14.2).
        var outcome = await obtain(stored?.RefreshToken ?? refreshToken, either.Token).ConfigureAwait(false);
        if (outcome.Error is null)
        {
            // Before anybody sees the new access token, the refresh token that came with it must be safe.
            await entry.WriteAsync(outcome, cancellationToken).ConfigureAwait(false);
        }
        else if (outcome.RefreshToken is null && stored?.RefreshToken is not null)
        {
            await entry.RemoveAsync(cancellationToken).ConfigureAwait(false);
        }

        return outcome;
    }

    private RenewalOutcome? Adopt(TokenEntry? entry, SecretString? replaced)
    {
        if (entry is null || entry.Response.AccessToken == replaced)
        {
            return null;
        }

        var schedule = TokenSchedule.Create(
            entry.Response.ReceivedTimestamp, entry.Response.Lifetime, options, timeProvider.TimestampFrequency, jitter: 0);
        if (timeProvider.GetTimestamp() >= schedule.UsableUntil)
        {
            return null;
        }

        TokenStoreLog.Adopted(logger, flow.Name);
        return new RenewalOutcome(entry.Response, entry.RefreshToken, IsRefresh: false, Error: null);
    }
}
