using System.Buffers;
using System.Text;
using System.Text.Json;

namespace AuthSdk.TokenEndpoint;

/// <summary>The compact serialisation of a signed JWT (RFC 7515 section 3.1).</summary>
internal static class JsonWebSignature
{
    /// <summary>Writes and signs a token.</summary>
    /// <param name="algorithm">The value of <c>alg</c>.</param>
    /// <param name="key">The key, whose name is the value of <c>kid</c> and whose certificate that of <c>x5t</c> and <c>x5t#S256</c>, if it has such.</param>
    /// <param name="writeClaims">Writes the members of the payload.</param>
    /// <param name="sign">Signs the ASCII bytes of header and payload.</param>
    public static string Create(string algorithm, SigningKey? key, Action<Utf8JsonWriter> writeClaims, Func<byte[], byte[]> sign)
    {
        return Sign(Encode(WriteHeader), writeClaims, sign);

        void WriteHeader(Utf8JsonWriter writer)
        {
            writer.WriteString("alg", algorithm);
            writer.WriteString("typ", "JWT");
            if (key?.KeyId is { } keyId)
            {
                writer.WriteString("kid", keyId);
            }

            if (key?.CertificateHashes is var (sha1, sha256))
            {
                writer.WriteString("x5t", Base64Url.Encode(sha1));
                writer.WriteString("x5t#S256", Base64Url.Encode(sha256));
            }
        }
    }

    /// <summary>Signs a payload under a header.</summary>
    /// <param name="header">The header as <see cref="Encode"/> gives it.</param>
    /// <param name="writeClaims">Writes the members of the payload.</param>
    /// <param name="sign">Signs the ASCII bytes of header and payload.</param>
    public static string Sign(string header, Action<Utf8JsonWriter> writeClaims, Func<byte[], byte[]> sign)
    {
        var signed = $"{header}.{Encode(writeClaims)}";
        return $"{signed}.{Base64Url.Encode(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>A JSON object as part of a token.</summary>
    public static string Encode(Action<Utf8JsonWriter> writeMembers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        }

        return Base64Url.Encode(buffer.WrittenSpan);
    }
}
