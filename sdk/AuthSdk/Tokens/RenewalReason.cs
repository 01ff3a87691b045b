namespace AuthSdk.Tokens;

/// <summary>Why a token is requested.</summary>
public enum RenewalReason
{
    /// <summary>There is no token yet.</summary>
    First = 0,

    /// <summary>The token is no longer usable.</summary>
    Expired = 1,

    /// <summary>The token will expire soon. Callers go on using it and need not wait.</summary>
    Ahead = 2,

    /// <summary>The API rejected the token.</summary>
    Rejected = 3,
}
