using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AuthSdk;

/// <summary>
/// A private key that signs assertions (RFC 7523) and proofs (RFC 9449). It cannot print itself. Configuration fills one from text: a JWK, or a key in PEM.
/// Keep it for as long as the program runs; it may be used from several threads.
/// </summary>
[DebuggerDisplay("{ToString()}")]
[TypeConverter(typeof(SigningKeyConverter))]
public sealed class SigningKey : IEquatable<SigningKey>
{
    private const int MinRsaBits = 2048;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly AsymmetricAlgorithm _key;

    private SigningKey(AsymmetricAlgorithm key, string fingerprint, string? keyId, SigningAlgorithm algorithm, (byte[] Sha1, byte[] Sha256)? certificateHashes)
    {
        CertificateHashes = certificateHashes;
        _key = key;
        Fingerprint = fingerprint;
        KeyId = keyId;
        Algorithm = algorithm;
    }

    /// <summary>What the key signs with where the provider's declaration does not say. Never <see cref="SigningAlgorithm.Default"/>.</summary>
    public SigningAlgorithm Algorithm { get; }

    /// <summary>The name under which the provider knows the key: the <c>kid</c> of each assertion. Without one none is sent.</summary>
    public string? KeyId { get; }

    /// <summary>Tells this key from others, and nothing about the private part: the SHA-256 hash of the public one.</summary>
    internal string Fingerprint { get; }

    /// <summary>The public half, as the proofs of it show it to servers (RFC 9449 section 4.2).</summary>
    internal string PublicJwk
    {
        get
        {
            lock (_key)
            {
                return TokenEndpoint.PublicJwk.Of(_key);
            }
        }
    }

    /// <summary>The name of the public half (RFC 7638).</summary>
    internal string Thumbprint => TokenEndpoint.PublicJwk.ThumbprintOf(PublicJwk);

    /// <summary>The hashes of the certificate that the key came from, if it came from one.</summary>
    internal (byte[] Sha1, byte[] Sha256)? CertificateHashes { get; }

    /// <summary>Takes a private key in PEM: PKCS #8, PKCS #1 (RSA) or SEC 1 (elliptic curves), not encrypted.</summary>
    /// <param name="pem">The text of the file.</param>
    /// <param name="keyId">The name under which the provider knows the key.</param>
    /// <param name="algorithm">The algorithm. Default: the one of <see cref="SigningAlgorithm.Default"/>.</param>
    /// <exception cref="ArgumentException">The text is no such key, or the key does not fit the algorithm. It does not quote the text.</exception>
    public static SigningKey FromPem(string pem, string? keyId = null, SigningAlgorithm algorithm = SigningAlgorithm.Default)
    {
        ArgumentNullException.ThrowIfNull(pem);
        return Create(SigningKeyReader.ReadPem(pem), keyId, algorithm);
    }

    /// <summary>Takes a private key as JWK (RFC 7517), of the type <c>RSA</c> or <c>EC</c>. Its <c>kid</c> and <c>alg</c> are used.</summary>
    /// <param name="jwk">The JSON object.</param>
    /// <exception cref="ArgumentException">The text is no such key, or the key does not fit its algorithm. It does not quote the text.</exception>
    public static SigningKey FromJwk(string jwk)
    {
        ArgumentNullException.ThrowIfNull(jwk);
        var (key, keyId, algorithm) = SigningKeyReader.ReadJwk(jwk);
        return Create(key, keyId, algorithm);
    }

    /// <summary>Takes a key that the program has already, such as one of a hardware module. It is not disposed of.</summary>
    /// <param name="key">A key that can sign, of at least 2048 bits (RFC 7518 section 3.3).</param>
    /// <param name="keyId">The name under which the provider knows the key.</param>
    /// <param name="algorithm">The algorithm. Default: <see cref="SigningAlgorithm.RS256"/>.</param>
    /// <exception cref="ArgumentException">The key is too short or does not fit the algorithm.</exception>
    public static SigningKey FromRsa(RSA key, string? keyId = null, SigningAlgorithm algorithm = SigningAlgorithm.Default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Create(key, keyId, algorithm);
    }

    /// <summary>Takes a key that the program has already, such as one of a hardware module. It is not disposed of.</summary>
    /// <param name="key">A key that can sign, on the curve P-256, P-384 or P-521.</param>
    /// <param name="keyId">The name under which the provider knows the key.</param>
    /// <param name="algorithm">The algorithm. Default: the one of the curve.</param>
    /// <exception cref="ArgumentException">The key is on another curve or does not fit the algorithm.</exception>
    public static SigningKey FromECDsa(ECDsa key, string? keyId = null, SigningAlgorithm algorithm = SigningAlgorithm.Default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Create(key, keyId, algorithm);
    }

    /// <summary>
    /// Takes the private key of a certificate. Assertions name the certificate in their header, as <c>x5t</c> and <c>x5t#S256</c> (RFC 7515 sections
    /// 4.1.7 and 4.1.8): some providers know a client's keys by that.
    /// </summary>
    /// <param name="certificate">A certificate with its private key, RSA or on an elliptic curve. It is not disposed of.</param>
    /// <param name="keyId">The name under which the provider knows the key. Default: none; the certificate is name enough.</param>
    /// <param name="algorithm">The algorithm. Default: the one of <see cref="SigningAlgorithm.Default"/>.</param>
    /// <exception cref="ArgumentException">There is no such key, it is too short, or it does not fit the algorithm.</exception>
    public static SigningKey FromCertificate(X509Certificate2 certificate, string? keyId = null, SigningAlgorithm algorithm = SigningAlgorithm.Default)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var key = (AsymmetricAlgorithm?)certificate.GetRSAPrivateKey() ?? certificate.GetECDsaPrivateKey()
            ?? throw new ArgumentException("The certificate has no private key that can sign: neither RSA nor on an elliptic curve.", nameof(certificate));
        return Create(key, keyId, algorithm, (certificate.GetCertHash(), certificate.GetCertHash(HashAlgorithmName.SHA256)));
    }

    /// <summary>Makes a key that nobody else has.</summary>
    internal static SigningKey Generate(SigningAlgorithm algorithm) => algorithm switch
    {
        SigningAlgorithm.ES256 => FromECDsa(ECDsa.Create(ECCurve.NamedCurves.nistP256)),
        SigningAlgorithm.ES384 => FromECDsa(ECDsa.Create(ECCurve.NamedCurves.nistP384)),
        SigningAlgorithm.ES512 => FromECDsa(ECDsa.Create(ECCurve.NamedCurves.nistP521)),
        _ => FromRsa(RSA.Create(MinRsaBits), algorithm: algorithm),
    };

    /// <inheritdoc/>
    /// <remarks>Keys are the same when they sign the same way: the public part, the certificate, the name and the algorithm.</remarks>
    public bool Equals(SigningKey? other) =>
        other is not null && Fingerprint == other.Fingerprint && KeyId == other.KeyId && Algorithm == other.Algorithm
        && (CertificateHashes is var (_, mine) ? other.CertificateHashes is var (_, theirs) && mine.AsSpan().SequenceEqual(theirs) : other.CertificateHashes is null);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SigningKey);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Fingerprint, KeyId, Algorithm);

    /// <summary>The algorithm and the name of the key.</summary>
    public override string ToString() => KeyId is null ? $"{Algorithm} key" : $"{Algorithm} key '{KeyId}'";

    /// <summary>Whether the key fits an algorithm.</summary>
    internal bool CanSign(SigningAlgorithm algorithm) => Fits(_key, algorithm);

    /// <summary>Signs. Elliptic curves give the two numbers one after the other (RFC 7518 section 3.4).</summary>
    internal byte[] Sign(SigningAlgorithm algorithm, byte[] data)
    {
        // The platform promises nothing about one key on several threads.
        lock (_key)
        {
            return _key switch
            {
                RSA rsa => rsa.SignData(data, HashOf(algorithm), PaddingOf(algorithm)),
                ECDsa curve => curve.SignData(data, HashOf(algorithm), DSASignatureFormat.IeeeP1363FixedFieldConcatenation),
                _ => throw new InvalidOperationException("The key is neither RSA nor on an elliptic curve."),
            };
        }
    }

    private static SigningKey Create(
        AsymmetricAlgorithm key, string? keyId, SigningAlgorithm algorithm, (byte[] Sha1, byte[] Sha256)? certificateHashes = null)
    {
        if (key is RSA { KeySize: < MinRsaBits })
        {
            throw new ArgumentException($"An RSA key that signs has at least {MinRsaBits} bits (RFC 7518 section 3.3).", nameof(key));
        }

        var used = algorithm == SigningAlgorithm.Default ? DefaultOf(key) : algorithm;
        return Fits(key, used)
            ? new SigningKey(key, Convert.ToHexString(SHA256.HashData(key.ExportSubjectPublicKeyInfo())), keyId, used, certificateHashes)
            : throw new ArgumentException($"The key does not fit the algorithm {used}.", nameof(algorithm));
    }

    private static SigningAlgorithm DefaultOf(AsymmetricAlgorithm key) => key switch
    {
        RSA => SigningAlgorithm.RS256,
        { KeySize: 256 } => SigningAlgorithm.ES256,
        { KeySize: 384 } => SigningAlgorithm.ES384,
        _ => SigningAlgorithm.ES512,
    };

    private static bool Fits(AsymmetricAlgorithm key, SigningAlgorithm algorithm) => algorithm switch
    {
        >= SigningAlgorithm.RS256 and <= SigningAlgorithm.PS512 => key is RSA,
        SigningAlgorithm.ES256 => key is ECDsa { KeySize: 256 },
        SigningAlgorithm.ES384 => key is ECDsa { KeySize: 384 },
        SigningAlgorithm.ES512 => key is ECDsa { KeySize: 521 },
        _ => false,
    };

    private static HashAlgorithmName HashOf(SigningAlgorithm algorithm) => algorithm switch
    {
        SigningAlgorithm.RS256 or SigningAlgorithm.PS256 or SigningAlgorithm.ES256 => HashAlgorithmName.SHA256,
        SigningAlgorithm.RS384 or SigningAlgorithm.PS384 or SigningAlgorithm.ES384 => HashAlgorithmName.SHA384,
        _ => HashAlgorithmName.SHA512,
    };

    private static RSASignaturePadding PaddingOf(SigningAlgorithm algorithm) =>
        algorithm is SigningAlgorithm.PS256 or SigningAlgorithm.PS384 or SigningAlgorithm.PS512 ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
}
