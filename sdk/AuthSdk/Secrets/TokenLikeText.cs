using System.Text;

namespace AuthSdk;

/// <summary>
/// Takes out of text what may be a token that nobody knows yet: a server that fails while it answers may have written one, and a proxy may have
/// put an error status on half of a good answer.
/// </summary>
internal static class TokenLikeText
{
    /// <summary>Shorter runs are words, numbers and versions.</summary>
    private const int MinLength = 8;

    /// <summary>A name in camel case has one; what is encoded in base64 has one every few characters.</summary>
    private const int MaxHumps = 1;

    /// <summary>
    /// The text with every longer run of the characters of tokens (RFC 6750 section 2.1) masked that has letters and digits, or small and capital
    /// letters in no order.
    /// </summary>
    public static string Mask(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var (hasLetter, hasDigit, humps) = (false, false, 0);
            for (; i < text.Length && IsTokenCharacter(text[i]); i++)
            {
                hasLetter |= char.IsAsciiLetter(text[i]);
                hasDigit |= char.IsAsciiDigit(text[i]);
                humps += i > start && char.IsAsciiLetterUpper(text[i]) && char.IsAsciiLetterLower(text[i - 1]) ? 1 : 0;
            }

            if (i == start)
            {
                builder.Append(text[i++]);
            }
            else if (i - start >= MinLength && ((hasLetter && hasDigit) || humps > MaxHumps))
            {
                builder.Append("***");
            }
            else
            {
                builder.Append(text, start, i - start);
            }
        }

        return builder.ToString();
    }

    // Without the slash of base64, which stands between the words of addresses and versions as well.
    private static bool IsTokenCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~' or '+' or '=';
}
