using System;
using System.Linq;

namespace AuthSdk.Generator.Parsing;

/// <summary>What RFC 9110 section 5 says about header names and values.</summary>
internal static class HeaderRules
{
    private const string TokenCharacters = "!#$%&'*+-.^_`|~";

    // HttpClient derives them from the body and the connection.
    private static readonly string[] Framing = ["Host", "Connection", "Transfer-Encoding", "Expect", "Allow", "Expires", "Last-Modified"];

    /// <summary>Whether a character can be part of a token (RFC 9110 section 5.6.2).</summary>
    public static bool IsTokenCharacter(char c) => (c < 128 && char.IsLetterOrDigit(c)) || TokenCharacters.IndexOf(c) >= 0;

    /// <summary>What is wrong with a header of every request to the API.</summary>
    public static string? Fault(string name, string value) => Malformed(name, value) ??
        (IsAuthorization(name) ? "AuthSdk sets 'Authorization' to the access token" : null);

    /// <summary>What is wrong with a header of token requests.</summary>
    public static string? TokenRequestFault(string name, string value) => Malformed(name, value) ??
        (value.Any(c => c is < ' ' or > '~') ? "the value is not printable ASCII"
        : Framing.Contains(name, StringComparer.OrdinalIgnoreCase) || name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
            ? "it describes the message, which AuthSdk writes"
        : null);

    /// <summary>What is wrong with a header wherever it is sent.</summary>
    public static string? Malformed(string name, string value)
    {
        if (!IsToken(name))
        {
            return "the name must be letters, digits and hyphens (RFC 9110 section 5.1)";
        }

        return value.Any(char.IsControl) ? "the value has a control character" : null;
    }

    /// <summary>Whether a text is what RFC 9110 section 5.6.2 calls a token: the name of a header or of an authentication scheme.</summary>
    public static bool IsToken(string text) => text.Length > 0 && text.All(IsTokenCharacter);

    public static bool IsAuthorization(string name) => Same(name, "Authorization");

    /// <summary>Whether two names are the same: of headers, and of authentication schemes and types of token (RFC 6749 section 5.1).</summary>
    public static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
