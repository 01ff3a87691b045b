using System.Buffers;
using System.Globalization;
using System.Text;

namespace AuthSdk.Http;

/// <summary>The text of a value outside of URLs and JSON: the same on every machine, whatever its culture.</summary>
internal static class TextValue
{
    public static string Of(bool value) => value ? bool.TrueString : bool.FalseString;

    /// <summary>An address is written in the spelling in which it was created, all else with the invariant culture.</summary>
    public static string? Of<T>(T value, string? format)
        where T : IFormattable? =>
        value is Uri address ? address.OriginalString : value?.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>
    /// Refuses text with half of a surrogate pair. UTF-8 cannot write it, and encoders put U+FFFD in its place: a value that nobody gave.
    /// </summary>
    /// <param name="value">The text.</param>
    /// <param name="parameter">What it is the value of, for the exception, which does not quote it.</param>
    /// <exception cref="ArgumentException">The text has such a half.</exception>
    public static void RequirePaired(ReadOnlySpan<char> value, string? parameter)
    {
        while (!value.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(value, out _, out var length) != OperationStatus.Done)
            {
                throw new ArgumentException("The value has half of a surrogate pair, which cannot be sent.", parameter);
            }

            value = value[length..];
        }
    }
}
