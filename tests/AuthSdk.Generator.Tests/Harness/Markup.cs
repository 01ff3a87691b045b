using System.Text;
using System.Text.RegularExpressions;

namespace AuthSdk.Generator.Tests.Harness;

/// <summary>Source in which <c>{|AUTH001:squiggles|}</c> are drawn.</summary>
internal static partial class Markup
{
    /// <summary>Separates the source from its squiggles.</summary>
    public static (string Source, IReadOnlyList<string> Squiggles) Parse(string marked)
    {
        var source = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var squiggles = new List<string>();
        var end = 0;
        foreach (Match match in Mark().Matches(marked))
        {
            source.Append(marked, end, match.Index - end);
            end = match.Index + match.Length;
            if (match.Groups["id"].Success)
            {
                open.Push((match.Groups["id"].Value, source.Length));
            }
            else
            {
                var (id, start) = open.Pop();
                squiggles.Add(Describe(id, start, source.ToString(start, source.Length - start)));
            }
        }

        source.Append(marked, end, marked.Length - end);
        return (source.ToString(), squiggles);
    }

    /// <summary>A diagnostic as tests compare it: id, place, and the text below the squiggle.</summary>
    public static string Describe(string id, int start, string text) => $"{id} at {start}: {text}";

    [GeneratedRegex(@"\{\|(?<id>AUTH\d{3}):|\|\}")]
    private static partial Regex Mark();
}
