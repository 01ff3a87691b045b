using System.Globalization;
using System.Net;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Tokens;

/// <summary>
/// One renewal: what another process stored, else the refresh grant if there is a refresh token, else or then the flow's own grant, within
/// one time-out.
/// </summary>
internal sealed class TokenRenewal(ITokenFlow flow, TokenOptions options, TimeProvider timeProvider, ILogger logger)
{
    // The flow knows its identity once it is complete, which is after its source was made. What a person obtained here by signing in has
    // no name that another process could look under: it stays in memory.
    private readonly Lazy<SharedRenewal?> _shared = new(
        () => options.Store is { } store && !flow.Identity.IsUnique ? new SharedRenewal(store, flow, options, timeProvider, logger) : null,
        LazyThreadSafetyMode.PublicationOnly); // An identity that cannot be told is the error of one renewal, not of all that follow.

    /// <summary>Renews.</summary>
    /// <param name="refreshToken">The refresh token to use, unless a shared store has a newer one.</param>
    /// <param name="replaced">The token that is to be replaced: finding it in a shared store is no help.</param>
    public async Task<RenewalOutcome> RunAsync(SecretString? refreshToken, SecretString? replaced)
    {
        try
        {
            // In the try block: options that became impossible after their validation are an error of this renewal like any other.
            using var timeout = new CancellationTokenSource(options.RequestTimeout, timeProvider);
            return _shared.Value is { } shared
                ? await shared.RunAsync(refreshToken, replaced, ObtainAsync, timeout.Token).ConfigureAwait(false)
                : await ObtainAsync(refreshToken, options.RequestTimeout, timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancellation)
        {
            return RenewalOutcome.Failed(TimedOut(options.RequestTimeout, cancellation), refreshToken);
        }
#pragma warning disable CA1031 // Whatever a flow throws belongs to the callers who wait for the token.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return RenewalOutcome.Failed(error, refreshToken);
        }
    }

    /// <summary>Removes the entry of a token that was dropped from the shared store.</summary>
    public void Forget() => _shared.Value?.Forget();

    /// <summary>A token came by another way than a renewal: an entry with the one before it is out of date.</summary>
    public void Supersede() => _shared.Value?.Supersede();

    private async Task<RenewalOutcome> ObtainAsync(SecretString? refreshToken, TimeSpan limit, CancellationToken cancellationToken)
    {
        if (refreshToken is null)
        {
            return RenewalOutcome.Requested(await RequestAsync(cancellationToken).ConfigureAwait(false));
        }

        using var timeout = new CancellationTokenSource(limit, timeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await RefreshAsync(refreshToken, limit, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancellation) when (!cancellationToken.IsCancellationRequested)
        {
            return RenewalOutcome.Failed(TimedOut(limit, cancellation), refreshToken);
        }
    }

    private async Task<RenewalOutcome> RefreshAsync(SecretString refreshToken, TimeSpan limit, CancellationToken cancellationToken)
    {
        OAuthException refusal;
        try
        {
            var response = await flow.RefreshTokenAsync(refreshToken, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
            return RenewalOutcome.Refreshed(response, refreshToken);
        }
        catch (OAuthException error) when (error.Kind is OAuthErrorKind.Server or OAuthErrorKind.Protocol && !AsksToWait(error))
        {
            refusal = error;
        }
        catch (NotSupportedException)
        {
            // Stored by a process whose declaration of this API still had a refresh grant.
            return RenewalOutcome.Requested(await RequestAsync(cancellationToken).ConfigureAwait(false));
        }

        TokenLog.RefreshFailed(logger, flow.Name, refusal.Kind, refusal.Error);
        var isRevoked = refusal.Error == "invalid_grant";
        try
        {
            return RenewalOutcome.Requested(await RequestAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (OAuthException error) when (error.Kind == OAuthErrorKind.SignInRequired)
        {
            // A stumbling server must not cost a person their session: only a revoked refresh token does.
            return isRevoked
                ? RenewalOutcome.Failed(OAuthException.SignInRequired(flow.Name, refusal), refreshToken: null)
                : RenewalOutcome.Failed(refusal, refreshToken);
        }
        catch (OAuthException error)
        {
            return RenewalOutcome.Failed(error, !isRevoked && error.IsTemporary ? refreshToken : null);
        }
        catch (OperationCanceledException cancellation)
        {
            return RenewalOutcome.Failed(TimedOut(limit, cancellation), isRevoked ? null : refreshToken);
        }
    }

    /// <summary>A server that says "later" is not asked again in another way.</summary>
    private static bool AsksToWait(OAuthException error) => error.RetryAfter is not null || error.StatusCode == HttpStatusCode.TooManyRequests;

    // WaitAsync: a flow that ignores its cancellation token must not hold up everybody.
    private Task<TokenEndpoint.TokenEndpointResponse> RequestAsync(CancellationToken cancellationToken) =>
        flow.RequestTokenAsync(cancellationToken).WaitAsync(cancellationToken);

    private OAuthException TimedOut(TimeSpan limit, OperationCanceledException cancellation) => new(
        OAuthErrorKind.Transport,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The token endpoint of the flow '{flow.Name}' did not answer within {limit.TotalSeconds:0.###} seconds ({(limit == options.RequestTimeout ? "RequestTimeout" : "as long as this process may use the shared refresh token")})."),
        cancellation)
    {
        IsTemporary = true,
        Flow = flow.Name,
    };
}
