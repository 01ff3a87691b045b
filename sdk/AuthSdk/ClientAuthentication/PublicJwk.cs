using System.Security.Cryptography;
using System.Text;

namespace AuthSdk.TokenEndpoint;

/// <summary>The public half of a key as JWK: the members that it needs, in the order and form whose hash is its name (RFC 7638 section 3).</summary>
internal static class PublicJwk
{
    public static string Of(AsymmetricAlgorithm key) => key switch
    {
        ECDsa curve => Of(curve.ExportParameters(includePrivateParameters: false).Q, curve.KeySize),
        RSA rsa => Of(rsa.ExportParameters(includePrivateParameters: false)),
        _ => throw new InvalidOperationException("The key is neither RSA nor on an elliptic curve."),
    };

    /// <summary>The thumbprint (RFC 7638 section 3) of what <see cref="Of(AsymmetricAlgorithm)"/> gives.</summary>
    public static string ThumbprintOf(string jwk) => Base64Url.Encode(SHA256.HashData(Encoding.UTF8.GetBytes(jwk)));

    private static string Of(ECPoint point, int bits) =>
        $$"""{"crv":"P-{{bits}}","kty":"EC","x":"{{Base64Url.Encode(point.X)}}","y":"{{Base64Url.Encode(point.Y)}}"}""";

    private static string Of(RSAParameters key) =>
        $$"""{"e":"{{Base64Url.Encode(key.Exponent)}}","kty":"RSA","n":"{{Base64Url.Encode(key.Modulus)}}"}""";
}
