namespace AuthSdk;

/// <summary>Declares how an API's token response deviates from RFC 6749 section 5.1.</summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TokenResponseAttribute : Attribute
{
    /// <summary>How the response is written. Default: <see cref="TokenResponseFormat.Json"/>.</summary>
    public TokenResponseFormat Format { get; set; }

    /// <summary>
    /// Where the fields are, if not at the top of the object: the names on the way there, separated by dots, such as <c>data</c> or
    /// <c>result.auth</c>. A number is the index into an array; a dot that belongs to a name is doubled.
    /// </summary>
    public string? Envelope { get; set; }

    /// <summary>
    /// A value of <c>token_type</c> that the provider writes in place of <c>Bearer</c>, such as <c>N_A</c>. It changes nothing about how the
    /// token is used. Default: none; a token of a type that is not understood is an error (RFC 6749 section 7.1).
    /// </summary>
    public string? TokenType { get; set; }

    /// <summary>Whether <c>token_type</c> may be missing; the token is then a bearer token. Default: <see langword="false"/>.</summary>
    public bool TokenTypeOptional { get; set; }

    /// <summary>
    /// What becomes of a refresh token, or that the access token itself is traded for the next one. Default: <see cref="RefreshTokenUse.Refresh"/> for the password and authorization code flows,
    /// <see cref="RefreshTokenUse.None"/> for those that a client can repeat by itself (RFC 6749 section 4.4.3).
    /// </summary>
    public RefreshTokenUse RefreshToken { get; set; }

    /// <summary>Whether the response never has a <c>scope</c>; the emitted response then has no such property.</summary>
    public bool OmitsScope { get; set; }

    /// <summary>
    /// What separates granted scopes from each other, such as a comma. Default: a space (RFC 6749 section 3.3). An array of scopes needs no
    /// declaration. The emitted response always has spaces.
    /// </summary>
    public char ScopeSeparator { get; set; } = ' ';

    /// <summary>
    /// A record with the claims of the access token, which is a JWT. It must be part of the interface's
    /// <see cref="JsonContextAttribute"/>. The claims are read, not verified: only the API can do that.
    /// </summary>
    public Type? Claims { get; set; }

    /// <summary>The flow that this applies to. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
