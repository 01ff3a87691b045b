using System.Text;

namespace AuthSdk.Testing;

/// <summary>Text with <c>{name}</c> in it, where <c>{{</c> and <c>}}</c> are braces.</summary>
internal static class ValueTemplate
{
    /// <summary>The texts and names of a template, in order.</summary>
    public static IReadOnlyList<(string Text, bool IsName)> Parse(string template)
    {
        var parts = new List<(string, bool)>();
        var text = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            var letter = template[i];
            if (letter is '{' or '}' && i + 1 < template.Length && template[i + 1] == letter)
            {
                text.Append(letter);
                i++;
            }
            else if (letter == '{' && template.IndexOf('}', i) is var end and > 0)
            {
                parts.Add((text.ToString(), false));
                parts.Add((template[(i + 1)..end], true));
                text.Clear();
                i = end;
            }
            else
            {
                text.Append(letter);
            }
        }

        parts.Add((text.ToString(), false));
        return [.. parts.Where(static part => part.Item2 || part.Item1.Length > 0)];
    }

    /// <summary>The option that a name stands for: <c>client_id</c> is <c>ClientId</c>.</summary>
    public static string OptionOf(string name)
    {
        var option = new StringBuilder();
        var startsWord = true;
        foreach (var letter in name)
        {
            if (!char.IsLetterOrDigit(letter))
            {
                startsWord = true;
                continue;
            }

            option.Append(startsWord ? char.ToUpperInvariant(letter) : letter);
            startsWord = false;
        }

        return option.Length > 0 && (char.IsLetter(option[0]) || option[0] == '_') ? option.ToString() : "_" + option;
    }
}
