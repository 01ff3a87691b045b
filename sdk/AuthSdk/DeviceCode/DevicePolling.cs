namespace AuthSdk.TokenEndpoint;

/// <summary>Asks for the token until the person has decided or the codes are over (RFC 8628 sections 3.4 and 3.5).</summary>
internal sealed class DevicePolling(DeviceAuthorization authorization, TimeProvider timeProvider, string flow)
{
    /// <summary>What <c>slow_down</c> adds, for this and all later questions.</summary>
    private static readonly TimeSpan SlowDown = TimeSpan.FromSeconds(5);

    private TimeSpan _interval = authorization.Interval;

    /// <summary>Asks again and again, beginning one interval from now.</summary>
    /// <param name="ask">Sends one token request.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<TokenEndpointResponse> RunAsync(Func<Task<TokenEndpointResponse>> ask, CancellationToken cancellationToken)
    {
        var pause = _interval;
        while (true)
        {
            if (Left <= pause)
            {
                // Nothing can come of another question, but the person is told no sooner than the codes are over.
                await DelayAsync(Left, cancellationToken).ConfigureAwait(false);
                throw Expired();
            }

            await DelayAsync(pause, cancellationToken).ConfigureAwait(false);
            try
            {
                return await ask().ConfigureAwait(false);
            }
            catch (OAuthException error) when (error.Error == "authorization_pending" || error.IsTemporary)
            {
                pause = PauseAfter(error);
            }
        }
    }

    private TimeSpan Left => authorization.ExpiresIn - timeProvider.GetElapsedTime(authorization.ReceivedTimestamp);

    private TimeSpan PauseAfter(OAuthException error)
    {
        if (error.Error == "slow_down")
        {
            _interval += SlowDown;
        }
        else if (error.Error != "authorization_pending")
        {
            // No answer, or one of a server in trouble: each doubles the interval (RFC 8628 section 3.5).
            _interval += _interval;
        }

        return error.RetryAfter is { } demanded && demanded > _interval ? demanded : _interval;
    }

    private Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken) =>
        delay > TimeSpan.Zero ? Task.Delay(delay, timeProvider, cancellationToken) : Task.CompletedTask;

    private OAuthException Expired() => new(
        OAuthErrorKind.SignInRequired,
        $"The codes of the flow '{flow}' expired after {authorization.ExpiresIn.TotalSeconds:0} seconds, before the person had signed in. Start the sign-in anew.")
    {
        Error = "expired_token",
        Flow = flow,
    };
}
