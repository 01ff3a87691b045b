using System;
using System.Linq;

namespace AuthSdk.Generator.Parsing;

/// <summary>What RFC 9110 section 5 says about header names and values.</summary>
internal static class HeaderRules
{
    private const string TokenCharacters = "!#$%&'*+-.^_`|~";

    /// <summary>Whether a character can be part of a token (RFC 9110 section 5.6.2).</summary>
    public static bool IsTokenCharacter(char c) => (c < 128 && char.IsLetterOrDigit(c)) || TokenCharacters.IndexOf(c) >= 0;

    public static string? Fault(string name, string value)
    {
        if (name.Length == 0 || !name.All(IsTokenCharacter))
        {
            return "the name must be letters, digits and hyphens (RFC 9110 section 5.1)";
        }

        if (value.Any(char.IsControl))
        {
            return "the value has a control character";
        }

        return string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase)
            ? "AuthSdk sets 'Authorization' to the access token"
            : null;
    }
}
