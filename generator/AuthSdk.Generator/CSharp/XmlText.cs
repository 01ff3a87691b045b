using System.Linq;

namespace AuthSdk.Generator.CSharp;

/// <summary>Escapes text for documentation comments.</summary>
internal static class XmlText
{
    public static string Escape(string text) => string.Concat(text.Select(Escape));

    // C# ends a comment at five characters, of which U+0085, U+2028 and U+2029 are easily forgotten; XML has no surrogate on its own.
    private static string Escape(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\u2028' or '\u2029' => " ",
        _ when char.IsControl(c) => " ",
        _ when char.IsSurrogate(c) => "\uFFFD",
        _ => c.ToString(),
    };
}
