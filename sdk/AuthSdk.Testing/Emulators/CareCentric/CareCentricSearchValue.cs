using System.Text;

namespace AuthSdk.Testing;

/// <summary>The value of a search parameter, in which a backslash takes the meaning from <c>, | $ \</c>.</summary>
internal static class CareCentricSearchValue
{
    /// <summary>The parts between separators that are not escaped; escapes stay.</summary>
    public static IReadOnlyList<string> Split(string value, char separator)
    {
        var parts = new List<string>();
        var start = 0;

        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\')
            {
                i++;
            }
            else if (value[i] == separator)
            {
                parts.Add(value[start..i]);
                start = i + 1;
            }
        }

        parts.Add(value[start..]);
        return parts;
    }

    public static string Unescape(string part)
    {
        var text = new StringBuilder(part.Length);

        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] == '\\' && i + 1 < part.Length)
            {
                i++;
            }

            text.Append(part[i]);
        }

        return text.ToString();
    }
}
