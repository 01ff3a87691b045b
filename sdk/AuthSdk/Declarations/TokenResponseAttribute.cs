namespace AuthSdk;

/// <summary>Declares how an API's token response deviates from RFC 6749 section 5.1.</summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TokenResponseAttribute : Attribute
{
    /// <summary>Whether <c>token_type</c> may be missing; the token is then a bearer token. Default: <see langword="false"/>.</summary>
    public bool TokenTypeOptional { get; set; }

    /// <summary>
    /// What becomes of a refresh token. Default: <see cref="RefreshTokenUse.Refresh"/> for the password and authorization code flows,
    /// <see cref="RefreshTokenUse.None"/> for those that a client can repeat by itself (RFC 6749 section 4.4.3).
    /// </summary>
    public RefreshTokenUse RefreshToken { get; set; }

    /// <summary>Whether the response never has a <c>scope</c>; the emitted response then has no such property.</summary>
    public bool OmitsScope { get; set; }

    /// <summary>
    /// A record with the claims of the access token, which is a JWT. It must be part of the interface's
    /// <see cref="JsonContextAttribute"/>. The claims are read, not verified: only the API can do that.
    /// </summary>
    public Type? Claims { get; set; }

    /// <summary>The flow that this applies to. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
