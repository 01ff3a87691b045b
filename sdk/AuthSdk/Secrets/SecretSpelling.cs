using System.Globalization;
using System.Text;

namespace AuthSdk;

/// <summary>
/// Finds a text in another one, whichever of its characters are escaped there and in which way: percent-encoded, also more than once; escaped
/// as in JSON or JavaScript; as entities of HTML. Upper and lower case are the same, and characters that nobody sees are passed over.
/// </summary>
/// <param name="text">What is looked for.</param>
/// <param name="code">What it is written in.</param>
internal sealed class SecretSpelling(string text, SecretCode code = SecretCode.None)
{
    /// <summary>The longest way to write one character, a surrogate pair in JSON within JSON.</summary>
    private const int LongestEscape = 16;

    private readonly Rune[] _runes = [.. text.EnumerateRunes()];

    /// <summary>Where a spelling ends that begins at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to look.</param>
    /// <param name="isCut">Whether the text goes on somewhere else: what may be the beginning of a spelling then is one, to the end of the text.</param>
    /// <returns>-1 if there is none.</returns>
    /// <remarks>Whether <c>%25</c> is what it is or a percent sign follows from what stands around it.</remarks>
    public int EndOf(ReadOnlySpan<char> text, int start, bool isCut) =>
        Math.Max(EndOf(text, start, isCut, unescapes: true), EndOf(text, start, isCut, unescapes: false));

    private int EndOf(ReadOnlySpan<char> text, int start, bool isCut, bool unescapes)
    {
        var position = start;
        for (var i = 0; i < _runes.Length; i++)
        {
            if (code == SecretCode.Hexadecimal && i > 0 && i % 2 == 0)
            {
                position = AfterSeparators(text, position);
            }

            var end = AfterRune(text, position, _runes[i], unescapes);
            while (end < 0 && i > 0 && position < text.Length && IsInvisible(text[position]))
            {
                end = AfterRune(text, ++position, _runes[i], unescapes);
            }

            if (end < 0)
            {
                return isCut && MayGoOn(text[position..]) ? text.Length : -1;
            }

            position = end;
        }

        return code == SecretCode.Base64 ? AfterBase64(text, position) : position;
    }

    private static int AfterRune(ReadOnlySpan<char> text, int position, Rune expected, bool unescapes)
    {
        if (position >= text.Length)
        {
            return -1;
        }

        Rune.DecodeFromUtf16(text[position..], out var rune, out var length);
        var literal = IsSame(rune.Value, expected) ? position + length : -1;
        if (literal >= 0 && !unescapes)
        {
            return literal;
        }

        var escaped = text[position] switch
        {
            '+' when expected.Value == ' ' => position + 1,
            '%' => AfterOctets(text, position, expected, "%") is >= 0 and var end ? end : AfterUnits(text, position, expected, '%'),
            '\\' => AfterBackslash(text, position, expected),
            '&' => AfterEntity(text, position + 1, expected),
            _ => -1,
        };
        return escaped >= 0 ? escaped : literal;
    }

    /// <summary>The UTF-8 of a character, each octet as two digits behind a mark. <c>%25</c> is a mark that was encoded itself.</summary>
    private static int AfterOctets(ReadOnlySpan<char> text, int position, Rune expected, string mark)
    {
        Span<byte> octets = stackalloc byte[4];
        foreach (var octet in octets[..expected.EncodeToUtf8(octets)])
        {
            if (!text[position..].StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return -1;
            }

            position += mark.Length;
            while (Hexadecimal(text, position, 2) != octet)
            {
                if (mark != "%" || !text[position..].StartsWith("25", StringComparison.Ordinal))
                {
                    return -1;
                }

                position += 2;
            }

            position += 2;
        }

        return position;
    }

    /// <summary>The UTF-16 of a character, each unit as <c>u</c> and four digits behind one mark or several.</summary>
    private static int AfterUnits(ReadOnlySpan<char> text, int position, Rune expected, char mark)
    {
        Span<char> units = stackalloc char[2];
        var length = expected.EncodeToUtf16(units);
        foreach (var unit in units[..length])
        {
            var digits = AfterAll(text, position, mark) + 1;
            if (digits > text.Length || (text[digits - 1] | ' ') != 'u' || Hexadecimal(text, digits, 4) is not { } value
                || !(length == 1 ? IsSame(value, expected) : value == unit))
            {
                return -1;
            }

            position = digits + 4;
        }

        return position;
    }

    private static int AfterBackslash(ReadOnlySpan<char> text, int position, Rune expected)
    {
        if (AfterUnits(text, position, expected, '\\') is >= 0 and var units)
        {
            return units;
        }

        if (AfterOctets(text, position, expected, "\\x") is >= 0 and var octets)
        {
            return octets;
        }

        // JSON within JSON has several.
        position = AfterAll(text, position, '\\');
        if (position >= text.Length)
        {
            return -1;
        }

        Rune.DecodeFromUtf16(text[position..], out var rune, out var length);
        var isControl = (rune.Value, expected.Value) is ('n', '\n') or ('r', '\r') or ('t', '\t') or ('b', '\b') or ('f', '\f') or ('0', '\0');
        return isControl || IsSame(rune.Value, expected) ? position + length : -1;
    }

    /// <summary>What follows an ampersand, which may have been encoded itself.</summary>
    private static int AfterEntity(ReadOnlySpan<char> text, int position, Rune expected)
    {
        var found = -1;
        for (var isEncoded = true; isEncoded; position += 4)
        {
            var rest = text[position..];
            var end = rest.IndexOf(';');
            if (end is > 0 and < 10 && ValueOf(rest[..end]) is { } value && IsSame(value, expected))
            {
                found = position + end + 1;
            }

            isEncoded = rest.StartsWith("amp;", StringComparison.OrdinalIgnoreCase);
        }

        return found;
    }

    private static int? ValueOf(ReadOnlySpan<char> entity)
    {
        if (entity is ['#', 'x' or 'X', ..])
        {
            return int.TryParse(entity[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hexadecimal) ? hexadecimal : null;
        }

        if (entity[0] == '#')
        {
            return int.TryParse(entity[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        return entity switch
        {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => null,
        };
    }

    private static int? Hexadecimal(ReadOnlySpan<char> text, int position, int length) =>
        position + length <= text.Length
        && int.TryParse(text.Slice(position, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    private static int AfterAll(ReadOnlySpan<char> text, int position, char mark)
    {
        while (position < text.Length && text[position] == mark)
        {
            position++;
        }

        return position;
    }

    // As in 71:37:5a, 71 37 5a or 0x71, 0x37, 0x5a.
    private static int AfterSeparators(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is ' ' or ':' or '-' or ',' or '_')
        {
            position++;
        }

        return text[position..].StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? position + 2 : position;
    }

    // The last characters are made of bits of the secret and of others.
    private static int AfterBase64(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && (char.IsAsciiLetterOrDigit(text[position]) || text[position] is '+' or '/' or '-' or '_' or '='))
        {
            position++;
        }

        return position;
    }

    private static bool IsSame(int value, Rune expected) =>
        value == expected.Value || (Rune.TryCreate(value, out var rune) && Rune.ToUpperInvariant(rune) == Rune.ToUpperInvariant(expected));

    private static bool IsInvisible(char character) =>
        char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static bool MayGoOn(ReadOnlySpan<char> rest) => rest.IsEmpty || (rest.Length < LongestEscape && rest[0] is '%' or '\\' or '&');
}
