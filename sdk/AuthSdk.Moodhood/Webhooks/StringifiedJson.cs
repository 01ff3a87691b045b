using System.Buffers;
using System.Globalization;
using System.Text;

namespace AuthSdk.Moodhood;

/// <summary>
/// Writes JSON text as JavaScript's <c>JSON.stringify</c> would: without white space, and with escapes only where they are needed. Numbers and
/// the order of keys stay.
/// </summary>
internal static class StringifiedJson
{
    private const byte Quote = (byte)'"';
    private const byte Backslash = (byte)'\\';
    private const int EscapeLength = 6;

    /// <summary>Writes a value.</summary>
    /// <param name="json">Valid JSON.</param>
    /// <param name="output">Where it is written.</param>
    public static void Write(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        var isText = false;
        for (var i = 0; i < json.Length; i++)
        {
            var current = json[i];
            if (isText && current == Backslash)
            {
                i += WriteEscape(json[i..], output) - 1;
                continue;
            }

            isText ^= current == Quote;
            if (isText || current is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                output.Write(json.Slice(i, 1));
            }
        }
    }

    /// <returns>How many bytes were read.</returns>
    private static int WriteEscape(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        if (json[1] == (byte)'/')
        {
            output.Write("/"u8);
            return 2;
        }

        if (json[1] != (byte)'u')
        {
            output.Write(json[..2]);
            return 2;
        }

        var unit = Unit(json);
        if (char.IsHighSurrogate(unit) && json.Length >= 2 * EscapeLength && json[EscapeLength] == Backslash && json[EscapeLength + 1] == (byte)'u'
            && Unit(json[EscapeLength..]) is var low && char.IsLowSurrogate(low))
        {
            output.Write(Encoding.UTF8.GetBytes([unit, low]));
            return 2 * EscapeLength;
        }

        output.Write(Encoding.UTF8.GetBytes(Text(unit)));
        return EscapeLength;
    }

    private static char Unit(ReadOnlySpan<byte> escape) =>
        (char)ushort.Parse(Encoding.ASCII.GetString(escape[2..EscapeLength]), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string Text(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' => Escaped(unit),
        _ => char.IsSurrogate(unit) ? Escaped(unit) : unit.ToString(),
    };

    private static string Escaped(char unit) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
}
