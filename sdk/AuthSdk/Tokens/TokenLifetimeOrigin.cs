namespace AuthSdk.Tokens;

/// <summary>Where the lifetime of an access token is known from.</summary>
public enum TokenLifetimeOrigin
{
    /// <summary>The <c>expires_in</c> field of the token response.</summary>
    ExpiresIn = 0,

    /// <summary>The <c>exp</c> claim of the access token (RFC 7519 section 4.1.4).</summary>
    JwtExpiry = 1,

    /// <summary>The provider's declaration.</summary>
    Declared = 2,

    /// <summary>Nothing told: five minutes.</summary>
    Assumed = 3,

    /// <summary>The time of expiry in the token response.</summary>
    ExpiresAt = 4,

    /// <summary>The provider's declaration that tokens do not expire.</summary>
    Never = 5,
}
