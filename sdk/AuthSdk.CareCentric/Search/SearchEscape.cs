using System.Text;

namespace AuthSdk.CareCentric;

/// <summary>Makes text mean itself inside a search parameter (FHIR STU3, search): <c>, | $ \</c> take a backslash in front.</summary>
internal static class SearchEscape
{
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(@",|$\") < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 4);
        foreach (var character in text)
        {
            if (character is ',' or '|' or '$' or '\\')
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
