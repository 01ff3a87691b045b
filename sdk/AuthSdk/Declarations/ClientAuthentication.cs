namespace AuthSdk;

/// <summary>How the client proves its identity at the token endpoint (RFC 6749 section 2.3). One method per request.</summary>
public enum ClientAuthentication
{
    /// <summary>HTTP Basic with both halves form-encoded before base64, as RFC 6749 section 2.3.1 demands (<c>client_secret_basic</c>).</summary>
    ClientSecretBasic = 0,

    /// <summary>HTTP Basic with the raw UTF-8 values (RFC 7617 section 2), for servers that do not decode them.</summary>
    ClientSecretBasicUnencoded = 1,

    /// <summary>
    /// <c>client_id</c> and <c>client_secret</c> among the request parameters, wherever
    /// <see cref="OAuthProviderAttribute.ParameterPlacement"/> puts those (<c>client_secret_post</c>).
    /// </summary>
    ClientSecretPost = 2,

    /// <summary>A public client: <c>client_id</c> among the parameters and no secret (<c>none</c>, RFC 7591 section 2).</summary>
    None = 3,

    /// <summary>The request does not name the client at all; something else in it, such as a subject token, authorises it.</summary>
    Unidentified = 4,

    /// <summary>HTTP Basic with the client id and an empty secret, for clients that have none.</summary>
    ClientIdBasic = 5,

    /// <summary>The client secret as <c>Authorization: Bearer</c>, such as an API key that buys tokens. The client is not named.</summary>
    ClientSecretBearer = 6,

    /// <summary>An assertion that is signed with the client secret (<c>client_secret_jwt</c>, RFC 7523 section 2.2, OpenID Connect Core section 9).</summary>
    ClientSecretJwt = 7,

    /// <summary>
    /// An assertion that is signed with a private key (<c>private_key_jwt</c>, RFC 7523 section 2.2, OpenID Connect Core section 9). The options
    /// hold it as <see cref="SigningKey"/>.
    /// </summary>
    PrivateKeyJwt = 8,

    /// <summary>
    /// A client certificate on the connection, and <c>client_id</c> among the parameters (<c>tls_client_auth</c> and
    /// <c>self_signed_tls_client_auth</c>, RFC 8705 section 2). The token URL is the one of the server's mTLS alias, if it has one.
    /// </summary>
    TlsClientAuth = 9,
}
