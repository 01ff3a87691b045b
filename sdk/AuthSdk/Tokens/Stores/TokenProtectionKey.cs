using System.Security.Cryptography;
using System.Text;

namespace AuthSdk.Tokens;

/// <summary>A key that entries of a shared store are encrypted with (AES-256-GCM). The application keeps it where it keeps its secrets.</summary>
public sealed class TokenProtectionKey : IEquatable<TokenProtectionKey>
{
    /// <summary>The length of a key in bytes.</summary>
    public const int Length = 32;

    private const int MaxIdLength = 64;

    private readonly byte[] _key;

    /// <summary>Takes a key over.</summary>
    /// <param name="id">Its name, which is written beside every entry: 1 to 64 characters of printable ASCII, no secret.</param>
    /// <param name="key">32 random bytes.</param>
    /// <exception cref="ArgumentException">The id is not such a name, or the key has another length.</exception>
    public TokenProtectionKey(string id, ReadOnlySpan<byte> key)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Length is 0 or > MaxIdLength || id.Any(character => character is < '!' or > '~'))
        {
            throw new ArgumentException($"The id of a key is 1 to {MaxIdLength} characters of printable ASCII.", nameof(id));
        }

        if (key.Length != Length)
        {
            throw new ArgumentException($"A key is {Length} bytes.", nameof(key));
        }

        Id = id;
        _key = key.ToArray();
    }

    /// <summary>The name of the key.</summary>
    public string Id { get; }

    /// <summary>Reads a key from configuration.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="base64">32 bytes in base64.</param>
    /// <exception cref="ArgumentException">The text is not 32 bytes in base64.</exception>
    public static TokenProtectionKey FromBase64(string id, SecretString base64)
    {
        ArgumentNullException.ThrowIfNull(base64);
        var key = new byte[Length + 1];
        return Convert.TryFromBase64String(base64.Reveal(), key, out var written) && written == Length
            ? new TokenProtectionKey(id, key.AsSpan(0, Length))
            : throw new ArgumentException($"The key '{id}' is not {Length} bytes in base64.", nameof(base64));
    }

    /// <summary>Whether it is the same key under the same name.</summary>
    /// <param name="other">Another key.</param>
    public bool Equals(TokenProtectionKey? other) => other is not null && Id == other.Id && CryptographicOperations.FixedTimeEquals(_key, other._key);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TokenProtectionKey);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id; never the key.</summary>
    public override string ToString() => Id;

    internal AesGcm CreateCipher() => new(_key, AesGcm.TagByteSizes.MaxSize);

    /// <summary>A key for another purpose, from which this one cannot be found (RFC 5869).</summary>
    internal byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _key, Length, info: Encoding.ASCII.GetBytes(purpose));
}
