namespace AuthSdk;

/// <summary>How an authorization code is bound to the client that asked for it (RFC 7636).</summary>
public enum PkceMethod
{
    /// <summary>The challenge is the SHA-256 hash of the verifier (RFC 7636 section 4.2).</summary>
    S256 = 0,

    /// <summary>No proof key. A stolen code can then be redeemed by whoever stole it.</summary>
    None = 1,
}
