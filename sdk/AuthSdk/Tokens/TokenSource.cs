using System.Runtime.CompilerServices;
using AuthSdk.Http;
using AuthSdk.Registration;
using AuthSdk.Telemetry;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tokens;

/// <summary>
/// Holds the access token of one flow and renews it: one request at a time however many callers, ahead of expiry where possible.
/// Thread-safe.
/// </summary>
public sealed partial class TokenSource
{
    private readonly ITokenFlow _flow;
    private readonly string? _baseAddress;
    private readonly TokenOptions _options;
    private readonly TimeProvider _timeProvider;
    private readonly TokenReporter _reporter;
    private readonly TokenRenewal _renewal;
    private readonly object _gate = new();
    private readonly RenewalPace _pace;
    private readonly RejectionGuard _rejections;

    /// <summary>The sources whose requests carry the token of this one. Those that nobody uses any more are not kept for it.</summary>
    private readonly ConditionalWeakTable<TokenSource, object?> _authorized = [];

    private volatile AccessToken? _current;

    // All below is read and written under the gate.
    private Task<RenewalOutcome>? _flight;
    private int _generation;
    private SecretString? _refreshToken;

    /// <summary>Creates a source without a token.</summary>
    /// <param name="flow">How tokens are obtained.</param>
    /// <param name="options">How they are kept and renewed.</param>
    /// <param name="runtime">The clock, by whose timestamps all decisions about expiry go, and the loggers, category <c>AuthSdk.Tokens</c>.</param>
    public TokenSource(ITokenFlow flow, TokenOptions options, ApiRuntime runtime)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(runtime);
        _flow = flow;
        _baseAddress = flow.BaseAddress?.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');
        Name = flow.Name;
        Rules = flow.ApiRules;
        _options = options;
        _timeProvider = runtime.TimeProvider;
        var logger = new UnfailingLogger(runtime.LoggerFactory.CreateLogger("AuthSdk.Tokens"));
        _reporter = new TokenReporter(Name, runtime.Api, options, _timeProvider, logger);
        _renewal = new TokenRenewal(flow, options, _timeProvider, logger);
        _pace = new RenewalPace(_timeProvider);
        _rejections = new RejectionGuard(_timeProvider);
        flow.Authorizer?._authorized.Add(this, null);
    }

    /// <summary>The name of the flow.</summary>
    public string Name { get; }

    /// <summary>How requests carry the tokens of this source, and what answers reject them.</summary>
    internal ApiRules Rules { get; }

    /// <summary>The clock.</summary>
    internal TimeProvider TimeProvider => _timeProvider;

    /// <summary>The token held now, perhaps expired; <see langword="null"/> before the first one.</summary>
    public AccessToken? Current => _current;

    /// <summary>Whose tokens these are.</summary>
    public TokenIdentity Identity => _flow.Identity;

    /// <summary>How this source stands now, for health checks. Asks no server.</summary>
    public TokenStatus Status
    {
        get
        {
            lock (_gate)
            {
                return new TokenStatus
                {
                    HasUsableToken = HasUsableToken,
                    ExpiresIn = _current is { } token ? Max(token.Lifetime - _timeProvider.GetElapsedTime(token.Schedule.ReceivedAt), TimeSpan.Zero) : null,
                    LastFailure = _pace.LastFailure?.Code,
                    LastFailureAt = _pace.LastFailure?.At,
                    CoolingDownUntil = _pace.CoolDown is { } pause ? _timeProvider.GetUtcNow() + pause : null,
                    IsRenewing = _flight is not null,
                    IsRejected = _current is { } held && _rejections.IsRefused(held),
                };
            }
        }
    }

    /// <summary>Whether a token is held that needs no renewal yet.</summary>
    internal bool HasUsableToken => _current is { } token && IsUsable(token);

    /// <summary>A usable token: the current one at once, without allocation, or a new one.</summary>
    /// <param name="cancellationToken">Ends the waiting of this caller; a request in flight goes on for the others.</param>
    /// <exception cref="OAuthException">No token was obtained. The failure is not remembered as a token: the next call asks again.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ValueTask<AccessToken> GetTokenAsync(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<AccessToken>(cancellationToken);
        }

        if (_current is { } token)
        {
            var now = _timeProvider.GetTimestamp();
            if (now < token.Schedule.UsableUntil)
            {
                if (now >= token.Schedule.RenewAheadAt && _pace.MayRenewAhead(now))
                {
                    RenewAhead(token, now);
                }

                _reporter.CacheHit();
                return new ValueTask<AccessToken>(token);
            }
        }

        return JoinAsync(cancellationToken);
    }

    /// <summary>
    /// Replaces a token that the API rejected. If it was replaced already, the newer token is returned; if tokens are rejected as fast as
    /// they are renewed, <paramref name="rejected"/> itself is returned, which means no.
    /// </summary>
    /// <param name="rejected">The token that the API answered with 401.</param>
    /// <param name="cancellationToken">Ends the waiting of this caller; a request in flight goes on for the others.</param>
    /// <exception cref="OAuthException">No token was obtained.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ValueTask<AccessToken> RenewAsync(AccessToken rejected, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rejected);
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<AccessToken>(cancellationToken);
        }

        return Replace(rejected) switch
        {
            { Replacement: { } replacement } => new ValueTask<AccessToken>(replacement),
            { Flight: var flight } => WaitAsync(flight!, ending: null, cancellationToken),
        };
    }

    /// <summary>
    /// Forgets the access token, the refresh token and past failures: the next call starts the flow anew. Tokens of other flows that were asked
    /// for with this one's are forgotten as well.
    /// </summary>
    /// <remarks>In a shared store the entry is removed too; other processes keep what they already hold.</remarks>
    public void Drop() => TakeAll();

    /// <summary>
    /// Takes over a response that was obtained by hand, such as from an authorization code. Tokens of other flows that were asked for with the
    /// token before are forgotten: it may have been another person's.
    /// </summary>
    /// <param name="response">The response.</param>
    public void Accept(TokenEndpointResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        lock (_gate)
        {
            // Another person may have signed in: nothing of the token before, be it rejected or of another scope, says anything about theirs.
            Restart();
            _current = null;
            _renewal.Supersede();
            Store(RenewalOutcome.Requested(response));
        }

        DropAuthorized();
    }

    /// <summary>Drops the tokens, and gives them to who has something left to do with them.</summary>
    internal (SecretString? AccessToken, SecretString? RefreshToken) TakeAll()
    {
        (SecretString?, SecretString?) held;
        lock (_gate)
        {
            held = (_current?.Value, _refreshToken);
            Restart();
            _refreshToken = null;
            _current = null;
            _renewal.Forget();
        }

        DropAuthorized();
        return held;
    }

    /// <summary>Starts the replacement of a rejected token for later callers, without waiting for it.</summary>
    internal void RenewInBackground(AccessToken rejected) => Replace(rejected);
}
