namespace AuthSdk;

/// <summary>How a client assertion is signed (RFC 7518 section 3.1).</summary>
public enum SigningAlgorithm
{
    /// <summary>
    /// With a secret <see cref="HS256"/>. With a key what the key says: RSA is <see cref="RS256"/> and an elliptic curve the algorithm of its size.
    /// </summary>
    Default = 0,

    /// <summary>HMAC with SHA-256.</summary>
    HS256 = 1,

    /// <summary>HMAC with SHA-384.</summary>
    HS384 = 2,

    /// <summary>HMAC with SHA-512.</summary>
    HS512 = 3,

    /// <summary>RSA with PKCS #1 padding and SHA-256.</summary>
    RS256 = 4,

    /// <summary>RSA with PKCS #1 padding and SHA-384.</summary>
    RS384 = 5,

    /// <summary>RSA with PKCS #1 padding and SHA-512.</summary>
    RS512 = 6,

    /// <summary>RSA with PSS padding and SHA-256.</summary>
    PS256 = 7,

    /// <summary>RSA with PSS padding and SHA-384.</summary>
    PS384 = 8,

    /// <summary>RSA with PSS padding and SHA-512.</summary>
    PS512 = 9,

    /// <summary>The curve P-256 with SHA-256.</summary>
    ES256 = 10,

    /// <summary>The curve P-384 with SHA-384.</summary>
    ES384 = 11,

    /// <summary>The curve P-521 with SHA-512.</summary>
    ES512 = 12,
}
