using System.Security.Cryptography;

namespace AuthSdk.Testing;

/// <summary>Random text that means nothing to the client.</summary>
internal static class OpaqueToken
{
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static string Create(int length) => RandomNumberGenerator.GetString(Alphanumeric, length);

    public static string CreateHex(int length) => RandomNumberGenerator.GetHexString(length, lowercase: true);

    public static string CreateUrlSafe(int length) => RandomNumberGenerator.GetString(Alphanumeric + "-_", length);
}
