using System.Security.Cryptography;
using System.Text;

namespace AuthSdk.Tokens;

/// <summary>Encrypts entries, and names them so that the names tell nothing.</summary>
/// <remarks>
/// An entry is: format, length of the key's id, the id, nonce, tag, cipher text. What precedes the nonce and the entry's name are authenticated,
/// so that an entry cannot be moved to another name. Whatever cannot be opened is no entry, never an error: keys come and go.
/// </remarks>
internal sealed class TokenProtector
{
    private const byte Format = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly IReadOnlyList<TokenProtectionKey> _keys;
    private readonly byte[]? _nameKey;

    /// <summary>Creates a protector.</summary>
    /// <param name="keys">The first one encrypts, all of them decrypt. Without any, entries stay as they are.</param>
    public TokenProtector(IReadOnlyList<TokenProtectionKey> keys)
    {
        _keys = keys;

        // The oldest key names the entries: processes that already have the next key still find those of processes that do not.
        _nameKey = keys.Count == 0 ? null : keys[^1].Derive("AuthSdk entry names");
    }

    public string NameOf(TokenIdentity identity)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        if (_nameKey is null)
        {
            SHA256.HashData(identity.Bytes, hash);
        }
        else
        {
            HMACSHA256.HashData(_nameKey, identity.Bytes, hash);
        }

        return "authsdk:" + Convert.ToHexString(hash);
    }

    public byte[] Protect(string name, ReadOnlySpan<byte> entry)
    {
        if (_keys.Count == 0)
        {
            return entry.ToArray();
        }

        var key = _keys[0];
        var headerLength = 2 + key.Id.Length;
        var result = new byte[headerLength + NonceLength + TagLength + entry.Length];
        result[0] = Format;
        result[1] = (byte)key.Id.Length;
        Encoding.ASCII.GetBytes(key.Id, result.AsSpan(2));

        var nonce = result.AsSpan(headerLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = key.CreateCipher();
        cipher.Encrypt(
            nonce,
            entry,
            result.AsSpan(headerLength + NonceLength + TagLength),
            result.AsSpan(headerLength + NonceLength, TagLength),
            Authenticated(result.AsSpan(0, headerLength), name));
        return result;
    }

    public byte[]? Unprotect(string name, ReadOnlySpan<byte> entry)
    {
        if (_keys.Count == 0)
        {
            return entry.ToArray();
        }

        if (entry.Length < 2 || entry[0] != Format || entry.Length < 2 + entry[1] + NonceLength + TagLength)
        {
            return null;
        }

        var header = entry[..(2 + entry[1])];
        var id = Encoding.ASCII.GetString(header[2..]);
        if (_keys.FirstOrDefault(key => key.Id == id) is not { } known)
        {
            return null;
        }

        var sealedPart = entry[header.Length..];
        var result = new byte[sealedPart.Length - NonceLength - TagLength];
        try
        {
            using var cipher = known.CreateCipher();
            cipher.Decrypt(
                sealedPart[..NonceLength],
                sealedPart[(NonceLength + TagLength)..],
                sealedPart.Slice(NonceLength, TagLength),
                result,
                Authenticated(header, name));
            return result;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static byte[] Authenticated(ReadOnlySpan<byte> header, string name) => [.. header, .. Encoding.UTF8.GetBytes(name)];
}
