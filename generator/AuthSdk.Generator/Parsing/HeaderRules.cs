using System;
using System.Linq;

namespace AuthSdk.Generator.Parsing;

/// <summary>What RFC 9110 section 5 says about header names and values.</summary>
internal static class HeaderRules
{
    private const string TokenCharacters = "!#$%&'*+-.^_`|~";

    // HttpClient derives them from the body and the connection.
    private static readonly string[] Framing = ["Host", "Connection", "Transfer-Encoding", "Expect", "Allow", "Expires", "Last-Modified"];

    /// <summary>What is wrong with a header of requests to the API.</summary>
    public static string? Fault(string name, string value) => Malformed(name, value) ??
        (string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase) ? "AuthSdk sets 'Authorization' to the access token" : null);

    /// <summary>What is wrong with a header of token requests.</summary>
    public static string? TokenRequestFault(string name, string value) => Malformed(name, value) ??
        (value.Any(c => c is < ' ' or > '~') ? "the value is not printable ASCII"
        : Framing.Contains(name, StringComparer.OrdinalIgnoreCase) || name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
            ? "it describes the message, which AuthSdk writes"
        : null);

    private static string? Malformed(string name, string value)
    {
        if (name.Length == 0 || name.Any(c => !(c < 128 && char.IsLetterOrDigit(c)) && TokenCharacters.IndexOf(c) < 0))
        {
            return "the name must be letters, digits and hyphens (RFC 9110 section 5.1)";
        }

        if (value.Any(char.IsControl))
        {
            return "the value has a control character";
        }

        return null;
    }
}
