using Microsoft.Extensions.Logging;

namespace AuthSdk.Tokens;

/// <summary>A renewal that several processes may want at once: the one with the lease asks the server, the others wait for what it stores.</summary>
internal sealed class SharedRenewal(ITokenStore store, ITokenFlow flow, TokenOptions options, TimeProvider timeProvider, ILogger logger)
{
    /// <summary>How often a process that waits looks whether the token is there.</summary>
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    private readonly SharedEntry _entry = new(store, flow, options, timeProvider, logger);

    /// <summary>The access token that the store is last known to hold.</summary>
    private volatile SecretString? _known;

    /// <summary>
    /// The access token of an entry that is of no use, should it still be there: a newer one could not be stored, or it was dropped. Its
    /// refresh token is spent.
    /// </summary>
    private volatile SecretString? _superseded;

    private volatile Task _forgetting = Task.CompletedTask;
    private volatile int _forgotten;

    /// <summary>A third of the time-out: who waits outlives a holder that died, twice.</summary>
    private TimeSpan LeaseDuration => options.RequestTimeout / 3;

    /// <summary>
    /// How long the holder uses a refresh token, counted from before it asked for the lease. What is left of the lease is for storing the
    /// rotated one: when the next holder looks, it must be there (RFC 9700 section 4.14.2).
    /// </summary>
    private TimeSpan RefreshLimit => LeaseDuration * 0.8;

    /// <summary>Finds a token in the store, or obtains and stores one.</summary>
    /// <param name="refreshToken">The refresh token known here.</param>
    /// <param name="replaced">The token that is to be replaced.</param>
    /// <param name="obtain">Asks the server, a refresh within the time given.</param>
    /// <param name="cancellationToken">Ends the renewal.</param>
    public async Task<RenewalOutcome> RunAsync(
        SecretString? refreshToken,
        SecretString? replaced,
        Func<SecretString?, TimeSpan, CancellationToken, Task<RenewalOutcome>> obtain,
        CancellationToken cancellationToken)
    {
        await _forgetting.WaitAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            if (Adopt(await LookAsync(cancellationToken).ConfigureAwait(false), replaced) is { } before)
            {
                return before;
            }

            var asked = timeProvider.GetTimestamp();
            var lease = await _entry.TryLeaseAsync(LeaseDuration, cancellationToken).ConfigureAwait(false);
            if (lease is null)
            {
                await Task.Delay(Poll, timeProvider, cancellationToken).ConfigureAwait(false);
                continue;
            }

            await using (lease.ConfigureAwait(false))
            {
                var end = lease is UncoordinatedLease ? (long?)null : TokenSchedule.Add(asked, RefreshLimit, timeProvider.TimestampFrequency);
                if (await RunLeasedAsync(end, refreshToken, replaced, obtain, cancellationToken).ConfigureAwait(false) is { } outcome)
                {
                    return outcome;
                }
            }
        }
    }

    /// <summary>What the store has is older than what this process holds.</summary>
    public void Supersede() => _superseded = _known;

    /// <summary>Removes the entry. Renewals that start later begin when that is done, and find it gone even if it failed.</summary>
    public void Forget()
    {
        Supersede();
        _forgotten++;
        _forgetting = Task.WhenAll(_forgetting, Task.Run(() => _entry.RemoveAsync(CancellationToken.None)));
    }

    /// <returns><see langword="null"/> if the lease was over before it could be used.</returns>
    private async Task<RenewalOutcome?> RunLeasedAsync(
        long? end,
        SecretString? refreshToken,
        SecretString? replaced,
        Func<SecretString?, TimeSpan, CancellationToken, Task<RenewalOutcome>> obtain,
        CancellationToken cancellationToken)
    {
        // The previous holder may have stored its token between our look and our lease.
        var stored = await LookAsync(cancellationToken).ConfigureAwait(false);
        if (Adopt(stored, replaced) is { } renewed)
        {
            return renewed;
        }

        // A rotated refresh token is worth nothing; the store has the newest one, unless it failed when this process had a newer one.
        var newest = stored is null || stored.Response.AccessToken == _superseded ? refreshToken : stored.RefreshToken ?? refreshToken;
        var limit = end is { } last && newest is not null ? timeProvider.GetElapsedTime(timeProvider.GetTimestamp(), last) : options.RequestTimeout;
        if (limit <= TimeSpan.Zero)
        {
            return null;
        }

        var forgotten = _forgotten;
        var outcome = await obtain(newest, limit, cancellationToken).ConfigureAwait(false);
        if (forgotten != _forgotten)
        {
            // Dropped meanwhile: those who wait get the token, and nobody else does.
            return outcome;
        }

        if (outcome.Error is null)
        {
            // Before anybody sees the new access token, the refresh token that came with it must be safe.
            Supersede();
            if (await _entry.WriteAsync(outcome, stored?.Response.Scope, cancellationToken).ConfigureAwait(false))
            {
                _known = outcome.Response!.AccessToken;
            }
        }
        else if (outcome.RefreshToken is null && stored?.RefreshToken is not null)
        {
            await _entry.RemoveAsync(cancellationToken).ConfigureAwait(false);
        }

        return outcome;
    }

    private async Task<TokenEntry?> LookAsync(CancellationToken cancellationToken)
    {
        var entry = await _entry.ReadAsync(cancellationToken).ConfigureAwait(false);
        _known = entry?.Response.AccessToken ?? _known;
        return entry;
    }

    private RenewalOutcome? Adopt(TokenEntry? entry, SecretString? replaced)
    {
        if (entry is null || entry.Response.AccessToken == replaced || entry.Response.AccessToken == _superseded)
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
