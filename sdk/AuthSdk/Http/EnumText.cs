using System.Text;

namespace AuthSdk.Http;

/// <summary>Writes combinations of enum members, as <see cref="Enum.ToString()"/> does, without looking at the type.</summary>
public static class EnumText
{
    /// <summary>The names of the members that a value is made of, joined by a comma and a space, in the order of their values.</summary>
    /// <param name="value">The value.</param>
    /// <param name="values">The values of the members, in ascending order.</param>
    /// <param name="names">Their names.</param>
    /// <returns>The names, or <see langword="null"/> for a value that is not made of members alone.</returns>
    public static string? OfFlags(ulong value, ReadOnlySpan<ulong> values, ReadOnlySpan<string> names)
    {
        var text = new StringBuilder();
        for (var i = values.Length - 1; i >= 0; i--)
        {
            if (values[i] != 0 && (value & values[i]) == values[i])
            {
                value -= values[i];
                text.Insert(0, text.Length == 0 ? names[i] : names[i] + ", ");
            }
        }

        return value == 0 && text.Length > 0 ? text.ToString() : null;
    }
}
