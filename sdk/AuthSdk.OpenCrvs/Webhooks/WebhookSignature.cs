using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace AuthSdk.OpenCrvs;

/// <summary>
/// The signature of a delivery: HMAC-SHA256, keyed with the client's <c>sha_secret</c>, of <c>sha256:</c> and the body as JavaScript's
/// <c>encodeURIComponent</c> writes it.
/// </summary>
internal static class WebhookSignature
{
    public const int Length = 7 + (2 * SHA256.HashSizeInBytes);
    private const int ChunkLength = 512;

    /// <summary>What stays as it is; an escaper by RFC 3986 would escape <c>! * ' ( )</c> too, and sign something else.</summary>
    private static readonly SearchValues<byte> Unescaped =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()"u8);

    /// <summary>Writes the signature as ASCII, for example <c>sha256=5756…ef59</c>.</summary>
    /// <param name="body">The body, UTF-8.</param>
    /// <param name="secret">The client's <c>sha_secret</c>.</param>
    /// <param name="signature">Where to write; <see cref="Length"/> bytes.</param>
    public static void Write(ReadOnlySpan<byte> body, SecretString secret, Span<byte> signature)
    {
        var key = Encoding.UTF8.GetBytes(secret.Reveal());
        try
        {
            using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
            hmac.AppendData("sha256:"u8);
            AppendEscaped(hmac, body);

            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            hmac.GetHashAndReset(hash);
            "sha256="u8.CopyTo(signature);
            for (var i = 0; i < hash.Length; i++)
            {
                signature[7 + (2 * i)] = Digit(hash[i] >> 4, "0123456789abcdef"u8);
                signature[8 + (2 * i)] = Digit(hash[i], "0123456789abcdef"u8);
            }
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    // In pieces, so that a large body is not held a second time, three times as long.
    private static void AppendEscaped(IncrementalHash hmac, ReadOnlySpan<byte> body)
    {
        Span<byte> chunk = stackalloc byte[ChunkLength];
        var written = 0;
        foreach (var value in body)
        {
            if (written > ChunkLength - 3)
            {
                hmac.AppendData(chunk[..written]);
                written = 0;
            }

            if (Unescaped.Contains(value))
            {
                chunk[written++] = value;
            }
            else
            {
                chunk[written++] = (byte)'%';
                chunk[written++] = Digit(value >> 4, "0123456789ABCDEF"u8);
                chunk[written++] = Digit(value, "0123456789ABCDEF"u8);
            }
        }

        hmac.AppendData(chunk[..written]);
    }

    private static byte Digit(int value, ReadOnlySpan<byte> digits) => digits[value & 0xF];
}
