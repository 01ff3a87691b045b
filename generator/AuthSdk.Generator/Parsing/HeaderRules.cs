using System;
using System.Linq;

namespace AuthSdk.Generator.Parsing;

/// <summary>What RFC 9110 section 5 says about header names and values.</summary>
internal static class HeaderRules
{
    private const string TokenCharacters = "!#$%&'*+-.^_`|~";

    public static string? Fault(string name, string value)
    {
        if (!IsToken(name))
        {
            return "the name must be letters, digits and hyphens (RFC 9110 section 5.1)";
        }

        return value.Any(char.IsControl) ? "the value has a control character" : null;
    }

    /// <summary>Whether a text is what RFC 9110 section 5.6.2 calls a token: the name of a header or of an authentication scheme.</summary>
    public static bool IsToken(string text) =>
        text.Length > 0 && text.All(c => (c < 128 && char.IsLetterOrDigit(c)) || TokenCharacters.IndexOf(c) >= 0);

    public static bool IsAuthorization(string name) => string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase);
}
