using System.Text;

namespace AuthSdk;

/// <summary>
/// Takes the secrets of a request out of text that a server wrote, however they are escaped in it, and also where they are written as
/// hexadecimal digits or as base64, alone or as part of something longer. A server that wants to hide what it echoes can: this is
/// about those that show what they got.
/// </summary>
internal sealed class Redactor
{
    private const string Mask = "***";

    /// <summary>Shorter codes are found in texts that have nothing to do with the secret.</summary>
    private const int ShortestCode = 8;

    private readonly List<SecretSpelling> _spellings;

    public Redactor(IEnumerable<string> secrets)
    {
        _spellings = secrets
            .Where(secret => secret.Length > 0)
            .SelectMany(Codes)
            .Distinct()
            .Select(code => new SecretSpelling(code.Text, code.Code))
            .ToList();
    }

    /// <summary>The text without secrets and control characters, at most <paramref name="maxLength"/> characters long.</summary>
    /// <param name="text">What the server wrote.</param>
    /// <param name="maxLength">The bound, in characters.</param>
    /// <param name="cut">Whether the text was cut off before it came here, perhaps inside a secret.</param>
    /// <param name="keepLineBreaks">Whether line breaks and tabs stay; never for text that goes into a message or a log.</param>
    public string Clean(string text, int maxLength, bool cut = false, bool keepLineBreaks = false) =>
        Printable(Hide(text, maxLength, cut), maxLength, keepLineBreaks);

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

    /// <summary>The text with a mask in place of each secret, as far as it will be shown.</summary>
    private string Hide(string text, int maxLength, bool cut)
    {
        if (_spellings.Count == 0)
        {
            return text;
        }

        var shown = new StringBuilder();
        for (var i = 0; i < text.Length && shown.Length <= maxLength;)
        {
            var end = EndOfSecret(text, i, cut);
            if (end < 0)
            {
                shown.Append(text[i++]);
                continue;
            }

            // A secret that begins within another one must not be left standing behind it.
            for (var inner = i + 1; inner < end; inner++)
            {
                end = Math.Max(end, EndOfSecret(text, inner, cut));
            }

            shown.Append(Mask);
            i = end;
        }

        return shown.ToString();
    }

    private int EndOfSecret(string text, int start, bool cut)
    {
        var end = -1;
        foreach (var spelling in _spellings)
        {
            end = Math.Max(end, spelling.EndOf(text, start, cut));
        }

        return end;
    }

    private static IEnumerable<(string Text, SecretCode Code)> Codes(string secret)
    {
        yield return (secret, SecretCode.None);

        var bytes = Encoding.UTF8.GetBytes(secret);
        if (2 * bytes.Length >= ShortestCode)
        {
            yield return (Convert.ToHexString(bytes), SecretCode.Hexadecimal);
        }

        for (var before = 0; before < 3; before++)
        {
            var code = Base64Behind(before, bytes);
            if (code.Length >= ShortestCode)
            {
                yield return (code, SecretCode.Base64);
                yield return (code.Replace('+', '-').Replace('/', '_'), SecretCode.Base64);
            }
        }
    }

    /// <summary>The characters of base64 that tell nothing but the secret, where some bytes stand before it.</summary>
    private static string Base64Behind(int before, byte[] secret)
    {
        var code = Convert.ToBase64String([.. new byte[before], .. secret]);
        var first = before == 0 ? 0 : before + 1;
        return code[first..Math.Max(first, 8 * (before + secret.Length) / 6)];
    }
}
