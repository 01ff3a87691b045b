namespace AuthSdk;

/// <summary>Why there is no access token.</summary>
public enum OAuthErrorKind
{
    /// <summary>The authorization server answered with an error (RFC 6749 section 5.2) or with a status that is none of success.</summary>
    Server = 0,

    /// <summary>The authorization server reported success, but its answer cannot be used.</summary>
    Protocol = 1,

    /// <summary>There was no answer: no connection, no name, no TLS, no answer in time.</summary>
    Transport = 2,

    /// <summary>A safety rule of this library said no before anything was sent.</summary>
    Refused = 3,

    /// <summary>The flow cannot go on without a person: sign in anew.</summary>
    SignInRequired = 4,
}
