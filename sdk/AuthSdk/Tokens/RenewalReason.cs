namespace AuthSdk.Tokens;

/// <summary>Why a token is requested; for logs, and because only <see cref="Ahead"/> has callers who need not wait.</summary>
internal enum RenewalReason
{
    /// <summary>There is no token yet.</summary>
    First,

    /// <summary>The token is no longer usable.</summary>
    Expired,

    /// <summary>The token will expire soon.</summary>
    Ahead,

    /// <summary>The API rejected the token.</summary>
    Rejected,
}
