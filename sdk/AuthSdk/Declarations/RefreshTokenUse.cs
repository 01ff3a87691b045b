namespace AuthSdk;

/// <summary>What is done with the <c>refresh_token</c> of a token response, and what the next token is asked for with.</summary>
public enum RefreshTokenUse
{
    /// <summary>When the server issues one, the next token is asked for with the refresh grant (RFC 6749 section 6).</summary>
    Refresh = 0,

    /// <summary>The server issues one for another purpose: it is readable on the response and never sent to the token endpoint.</summary>
    ExposeOnly = 1,

    /// <summary>The server issues none; the emitted response has no such property.</summary>
    None = 2,

    /// <summary>
    /// The server issues none, and trades an access token that is still good for a newer one: the refresh request has the access token in the place of
    /// <c>refresh_token</c>.
    /// </summary>
    AccessToken = 3,
}
