namespace AuthSdk;

/// <summary>What tells how long an access token lives. A declaration may name several, of which the first one that tells decides.</summary>
public enum LifetimeSource
{
    /// <summary>The <c>expires_in</c> field of the response, in seconds (RFC 6749 section 5.1).</summary>
    ExpiresIn = 0,

    /// <summary>The <c>exp</c> claim of the access token itself, which is a JWT (RFC 7519 section 4.1.4). Its signature is not checked.</summary>
    JwtExpiry = 1,

    /// <summary>The provider's documentation: always <see cref="TokenLifetimeAttribute.DefaultSeconds"/>.</summary>
    Declared = 2,

    /// <summary>
    /// The <c>expires_at</c> field of the response, whatever its name (<see cref="TokenResponseFieldAttribute.For"/>): an ISO 8601 date and
    /// time, or seconds or milliseconds since 1970. A time that has passed already tells nothing: then the local clock is wrong.
    /// </summary>
    ExpiresAt = 3,

    /// <summary>
    /// Nothing tells, not even an <c>expires_in</c> that is there: a token is taken to live <see cref="TokenLifetimeAttribute.DefaultSeconds"/>,
    /// or five minutes.
    /// </summary>
    Unknown = 4,

    /// <summary>Tokens do not expire. One is used until the API no longer accepts it.</summary>
    Never = 5,
}
