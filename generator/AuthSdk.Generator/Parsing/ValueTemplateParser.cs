using System.Collections.Generic;
using System.Text;
using AuthSdk.Generator.CSharp;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads values such as <c>{client_id}@{tenant}</c>, in which braces are doubled to stand for themselves.</summary>
internal static class ValueTemplateParser
{
    /// <summary>Splits a value into literal text and the names between braces.</summary>
    /// <returns>The parts, or what is wrong.</returns>
    public static (IReadOnlyList<(string Text, bool IsName)> Parts, string? Fault) Parse(string value)
    {
        var parts = new List<(string Text, bool IsName)>();
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is not ('{' or '}'))
            {
                text.Append(c);
            }
            else if (i + 1 < value.Length && value[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else
            {
                var end = c == '{' ? value.IndexOf('}', i) : -1;
                if (end < 0)
                {
                    return (parts, "a brace has no partner; write it twice if it stands for itself");
                }

                var name = value.Substring(i + 1, end - i - 1);
                if (!Identifier.IsValid(name))
                {
                    return (parts, $"'{{{name}}}' is not a placeholder; write an identifier between the braces, or the braces twice");
                }

                Flush();
                parts.Add((name, true));
                i = end;
            }
        }

        Flush();
        return (parts, null);

        void Flush()
        {
            if (text.Length > 0)
            {
                parts.Add((text.ToString(), false));
                text.Clear();
            }
        }
    }
}
