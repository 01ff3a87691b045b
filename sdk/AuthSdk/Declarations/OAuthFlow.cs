namespace AuthSdk;

/// <summary>The OAuth 2.0 grant by which an API's access tokens are obtained.</summary>
public enum OAuthFlow
{
    /// <summary>The client acts for itself (RFC 6749 section 4.4).</summary>
    ClientCredentials = 0,

    /// <summary>The client holds a person's user name and password (RFC 6749 section 4.3). Discouraged by RFC 9700 section 2.4.</summary>
    Password = 1,

    /// <summary>A person signed in at the authorization server, which handed out a code (RFC 6749 section 4.1, with PKCE of RFC 7636).</summary>
    AuthorizationCode = 2,

    /// <summary>A token is exchanged for another one (RFC 8693).</summary>
    TokenExchange = 3,

    /// <summary>A signed assertion is exchanged for an access token (RFC 7523 section 2.1).</summary>
    JwtBearer = 4,

    /// <summary>
    /// No request at all: the options hold a token that a person made in the provider's settings, such as a personal access token. It is
    /// used as it is and never renewed.
    /// </summary>
    StaticToken = 5,

    /// <summary>
    /// A person signs in on another device, with a code that the program shows: for devices without a browser, and for command lines
    /// (RFC 8628).
    /// </summary>
    DeviceCode = 6,
}
