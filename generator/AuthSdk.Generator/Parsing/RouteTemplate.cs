using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace AuthSdk.Generator.Parsing;

/// <summary>The syntax of a route: what may stand in it, and where its parts end. Nothing within braces separates anything.</summary>
internal static class RouteTemplate
{
    private static readonly Regex Placeholder = new(@"\{[^{}]*\}", RegexOptions.CultureInvariant);

    private static readonly Regex DotSegment = new(@"^(\.|%2e){1,2}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>What is wrong with a route, or <see langword="null"/>.</summary>
    public static string? Fault(string text)
    {
        if (text.Length > 0 && text[0] != '/')
        {
            return "must start with '/' (or be empty): it is appended to the base address";
        }

        if (text.Any(char.IsControl) || text.Contains('\\'))
        {
            return "has a character that cannot be part of a URL";
        }

        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            return "starts with '//', which names another host";
        }

        if (Placeholder.Replace(text, "").IndexOfAny(['{', '}']) >= 0)
        {
            return "has a brace without a partner";
        }

        return Split(Path(WithoutFragment(text)), '/').Exists(DotSegment.IsMatch) ? "has a '.' or '..' segment, which leads to another resource" : null;
    }

    /// <summary>What is wrong with the prefix of all routes, or <see langword="null"/>.</summary>
    public static string? PrefixFault(string prefix) =>
        IsEmptyPrefix(prefix) ? null
        : Split(prefix, '?').Count > 1 || prefix.Contains('#') ? "has a query or fragment; a prefix is the beginning of a path"
        : Fault(prefix);

    /// <summary>The route with the prefix in front, and one slash between them.</summary>
    public static string Join(string prefix, string text)
    {
        var (start, rest) = (prefix.TrimEnd('/'), text.StartsWith("/", StringComparison.Ordinal) ? text.Substring(1) : text);
        return IsEmptyPrefix(prefix) ? text
            : rest.Length == 0 ? start
            : rest[0] is '?' or '#' ? start + rest
            : $"{start}/{rest}";
    }

    /// <summary>The route without its fragment, which is never sent (RFC 9110 section 7.1).</summary>
    public static string WithoutFragment(string text) => Split(text, '#')[0];

    public static string Path(string text) => Split(text, '?')[0];

    /// <summary>The query without its question mark; empty if there is none.</summary>
    public static string Query(string text) => text.Substring(Math.Min(Path(text).Length + 1, text.Length));

    /// <summary>The text between separators that are in no placeholder.</summary>
    public static List<string> Split(string text, char separator)
    {
        var (parts, start, depth) = (new List<string>(), 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0 && text[i] == separator)
            {
                parts.Add(text.Substring(start, i - start));
                start = i + 1;
            }
        }

        parts.Add(text.Substring(start));
        return parts;
    }

    /// <summary>Placeholders, with their braces, and the text around them.</summary>
    public static List<string> Tokens(string text)
    {
        var (tokens, end) = (new List<string>(), 0);
        foreach (Match match in Placeholder.Matches(text))
        {
            tokens.Add(text.Substring(end, match.Index - end));
            tokens.Add(match.Value);
            end = match.Index + match.Length;
        }

        tokens.Add(text.Substring(end));
        tokens.RemoveAll(token => token.Length == 0);
        return tokens;
    }

    public static bool IsPlaceholder(string token) => token[0] == '{';

    private static bool IsEmptyPrefix(string prefix) => prefix.Trim() is "" or "/";
}
