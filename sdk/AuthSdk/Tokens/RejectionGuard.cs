namespace AuthSdk.Tokens;

/// <summary>
/// Keeps an API that rejects every token from turning into a stream of token requests: each rejected token that replaced a rejected one has
/// to be older before it is replaced in turn. Not thread-safe; its owner locks.
/// </summary>
internal sealed class RejectionGuard(TimeProvider timeProvider)
{
    /// <summary>A token that worked for longer than this was not born rejected.</summary>
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
        var age = timeProvider.GetElapsedTime(rejected.Schedule.ReceivedAt);
        if (rejected.RejectionStreak > 0 && age < FailureBackoff.Doubling(rejected.RejectionStreak))
        {
            isNews = !IsRefused(rejected);
            _refused = rejected;
            return false;
        }

        _rejected = rejected;
        _nextStreak = age > Trusted ? 1 : rejected.RejectionStreak + 1;
        return true;
    }

    /// <summary>Whether the replacement of a token was refused.</summary>
    public bool IsRefused(AccessToken token) => ReferenceEquals(_refused, token);

    /// <summary>Whether the API rejected a token, replaced or not.</summary>
    public bool IsRejected(AccessToken token) => ReferenceEquals(_rejected, token) || IsRefused(token);

    /// <summary>How many rejected tokens in a row the successor of a token replaces.</summary>
    public int StreakAfter(AccessToken? current) => _rejected is not null && ReferenceEquals(_rejected, current) ? _nextStreak : 0;

    public void Reset() => _rejected = null;
}
