using System;
using System.Linq;

namespace AuthSdk.Generator.Parsing;

/// <summary>Guesses whether a constant is a secret that somebody wrote into the source.</summary>
internal static class SecretLiteral
{
    private const int KeyLength = 24;

    private static readonly string[] SecretNames = ["secret", "password", "passwd", "pwd", "apikey", "privatekey", "subscriptionkey", "accesstoken", "authtoken"];

    public static bool IsLikely(string name, string value)
    {
        if (value.Length == 0 || name.EndsWith("_type", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var plain = new string(name.Where(char.IsLetterOrDigit).ToArray());
        return SecretNames.Any(word => plain.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) ||
            plain.Equals("Authorization", StringComparison.OrdinalIgnoreCase) ||
            value.IndexOf("PRIVATE KEY-----", StringComparison.Ordinal) >= 0 ||
            LooksLikeKey(value);
    }

    /// <summary>The parameter in a URL's query whose value is likely to be a secret, if there is one.</summary>
    public static string? InQuery(string url) => url.Split('#')[0].Split('?').Skip(1).SelectMany(query => query.Split('&'))
        .Select(pair => pair.Split(['='], 2))
        .FirstOrDefault(pair => pair.Length == 2 && pair[1].IndexOf('{') < 0 && IsLikely(pair[0], pair[1]))?[0];

    // Keys are long and mix cases and digits; identifiers, URNs, URLs and media types do not.
    private static bool LooksLikeKey(string value) =>
        value.Length >= KeyLength &&
        value.All(c => char.IsLetterOrDigit(c) || c is '+' or '/' or '_' or '-' or '=') &&
        value.Any(char.IsDigit) && value.Any(char.IsLower) && value.Any(char.IsUpper);
}
