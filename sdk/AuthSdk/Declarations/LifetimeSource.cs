namespace AuthSdk;

/// <summary>What tells how long an access token lives.</summary>
public enum LifetimeSource
{
    /// <summary>The <c>expires_in</c> field of the response, in seconds (RFC 6749 section 5.1).</summary>
    ExpiresIn = 0,

    /// <summary>The <c>exp</c> claim of the access token itself, which is a JWT (RFC 7519 section 4.1.4). Its signature is not checked.</summary>
    JwtExpiry = 1,

    /// <summary>The provider's documentation: always <see cref="TokenLifetimeAttribute.DefaultSeconds"/>.</summary>
    Declared = 2,
}
