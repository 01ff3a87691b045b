namespace AuthSdk.Testing;

/// <summary>What a request to a provider asks for.</summary>
internal enum TokenRequestKind
{
    /// <summary>A token, with the flow's own grant.</summary>
    Initial,

    /// <summary>A token, with a refresh token.</summary>
    Refresh,

    /// <summary>The end of a token.</summary>
    Revocation,

    /// <summary>What a token is worth.</summary>
    Introspection,

    /// <summary>A code, which a browser asks for.</summary>
    Authorization,

    /// <summary>The codes of a sign-in on another device.</summary>
    DeviceAuthorization,

    /// <summary>A reference to what a browser would carry (RFC 9126).</summary>
    PushedAuthorizationRequest,
}
