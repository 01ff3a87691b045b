namespace AuthSdk.Tokens;

/// <summary>
/// Keeps an API that rejects every token from turning into a stream of token requests: each rejected token that replaced a rejected one has
/// to be older before it is replaced in turn, up to a minute. Neither the expiry of such a token nor its age ends the streak, only one that
/// worked. Not thread-safe; its owner locks.
/// </summary>
internal sealed class RejectionGuard(TimeProvider timeProvider)
{
    /// <summary>A token that worked, and was not rejected for longer than this, was not born rejected.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(60);

    private AccessToken? _rejected;
    private AccessToken? _refused;
    private int _nextStreak;

    /// <summary>Whether a rejected token may be replaced.</summary>
    /// <param name="rejected">The token held now.</param>
    /// <param name="isNews">Whether this is the first time that its replacement is refused.</param>
    public bool MayReplace(AccessToken rejected, out bool isNews)
    {
        isNews = false;
        if (IsTooYoung(rejected))
        {
            isNews = !IsRefused(rejected);
            _refused = rejected;
            return false;
        }

        _rejected = rejected;
        _nextStreak = IsTrusted(rejected) ? 1 : rejected.RejectionStreak + 1;
        return true;
    }

    /// <summary>Whether the replacement of a token was refused.</summary>
    public bool IsRefused(AccessToken token) => ReferenceEquals(_refused, token);

    /// <summary>
    /// Whether a token stays in use although the API rejects it, even when it expires: a new one would be rejected as well, and each costs a
    /// request.
    /// </summary>
    public bool IsKept(AccessToken token) => IsRefused(token) && IsTooYoung(token);

    /// <summary>Whether the API rejected a token, replaced or not.</summary>
    public bool IsRejected(AccessToken token) => ReferenceEquals(_rejected, token) || IsRefused(token);

    /// <summary>How many rejected tokens in a row the successor of a token replaces.</summary>
    public int StreakAfter(AccessToken? current) => current switch
    {
        null => 0,
        _ when ReferenceEquals(_rejected, current) => _nextStreak,
        _ when IsRefused(current) => current.RejectionStreak + 1,
        { HasWorked: true } => 0,
        _ => current.RejectionStreak,
    };

    public void Reset() => _rejected = null;

    private bool IsTooYoung(AccessToken token) => token.RejectionStreak > 0 && AgeOf(token) < FailureBackoff.Doubling(token.RejectionStreak);

    private bool IsTrusted(AccessToken token) => token.HasWorked && !IsRefused(token) && AgeOf(token) > Trusted;

    private TimeSpan AgeOf(AccessToken token) => timeProvider.GetElapsedTime(token.Schedule.ReceivedAt);
}
