using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace AuthSdk;

/// <summary>Takes the secrets of a request out of text that a server wrote, in every spelling in which servers echo requests.</summary>
internal sealed class Redactor
{
    private const string Mask = "***";

    private readonly List<string> _spellings;

    public Redactor(IEnumerable<string> secrets)
    {
        _spellings = secrets
            .Where(secret => secret.Length > 0)
            .SelectMany(Spellings)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(spelling => spelling.Length) // A short secret inside a long one must not leave the rest of it standing.
            .ToList();
    }

    /// <summary>The text without secrets and control characters, at most <paramref name="maxLength"/> characters long.</summary>
    /// <param name="text">What the server wrote.</param>
    /// <param name="maxLength">The bound, in characters.</param>
    /// <param name="cut">Whether the text was cut off before it came here, perhaps inside a secret.</param>
    /// <param name="keepLineBreaks">Whether line breaks and tabs stay; never for text that goes into a message or a log.</param>
    public string Clean(string text, int maxLength, bool cut = false, bool keepLineBreaks = false)
    {
        foreach (var spelling in _spellings)
        {
            // Percent-encoding exists with hex digits of both cases.
            text = text.Replace(spelling, Mask, StringComparison.OrdinalIgnoreCase);
        }

        if (cut && _spellings.Count > 0)
        {
            text = text[..Math.Max(0, text.Length - _spellings[0].Length)];
        }

        return Printable(text, maxLength, keepLineBreaks);
    }

    /// <summary>The text without control characters, bounded.</summary>
    public static string Printable(string text, int maxLength, bool keepLineBreaks = false)
    {
        var shortened = text.Length > maxLength;
        var builder = new StringBuilder(Math.Min(text.Length, maxLength) + 1);
        foreach (var rune in text.AsSpan(0, Math.Min(text.Length, maxLength)).EnumerateRunes())
        {
            var kept = !Rune.IsControl(rune) || (keepLineBreaks && rune.Value is '\n' or '\r' or '\t');

            // Format characters (bidirectional overrides) and line separators can forge what a reader of a log sees.
            kept &= Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator
                or System.Globalization.UnicodeCategory.ParagraphSeparator);
            builder.Append(kept ? rune.ToString() : " ");
        }

        return shortened ? builder.Append('…').ToString() : builder.ToString();
    }

    private static IEnumerable<string> Spellings(string secret)
    {
        var escaped = Uri.EscapeDataString(secret);

        yield return secret;
        yield return escaped;
        yield return escaped.Replace("%20", "+", StringComparison.Ordinal);
        yield return WebUtility.UrlEncode(secret);
        yield return WebUtility.HtmlEncode(secret);

        // The other ways of writing an apostrophe in HTML leave letters beyond ASCII as they are.
        var html = secret.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
        yield return html;
        yield return html.Replace("'", "&#x27;", StringComparison.Ordinal);
        yield return html.Replace("'", "&#39;", StringComparison.Ordinal);
        yield return html.Replace("'", "&#039;", StringComparison.Ordinal);
        yield return html.Replace("'", "&apos;", StringComparison.Ordinal);
        yield return JavaScriptEncoder.Default.Encode(secret);
        yield return JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret);
        yield return Convert.ToBase64String(Encoding.UTF8.GetBytes(secret));
    }
}
