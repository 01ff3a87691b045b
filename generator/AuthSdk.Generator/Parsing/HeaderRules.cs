using System;
using System.Linq;

namespace AuthSdk.Generator.Parsing;

/// <summary>What RFC 9110 section 5 says about header names and values.</summary>
internal static class HeaderRules
{
    private const string TokenCharacters = "!#$%&'*+-.^_`|~";

    public static string? Fault(string name, string value)
    {
        if (name.Length == 0 || name.Any(c => !(c < 128 && char.IsLetterOrDigit(c)) && TokenCharacters.IndexOf(c) < 0))
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
