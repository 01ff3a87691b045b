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
}
