using System.Globalization;

namespace AuthSdk.Http;

/// <summary>The text of a value outside of URLs and JSON: the same on every machine, whatever its culture.</summary>
internal static class TextValue
{
    public static string Of(bool value) => value ? bool.TrueString : bool.FalseString;

    /// <summary>An address is written in the spelling in which it was created, all else with the invariant culture.</summary>
    public static string? Of<T>(T value, string? format)
        where T : IFormattable? =>
        value is Uri address ? address.OriginalString : value?.ToString(format, CultureInfo.InvariantCulture);
}
