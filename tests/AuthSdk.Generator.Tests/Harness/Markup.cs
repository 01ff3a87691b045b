using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.Generator.Tests.Harness;

/// <summary>Source in which <c>{|AUTH001:squiggles|}</c> are drawn.</summary>
internal static partial class Markup
{
    /// <summary>Separates the source from its squiggles, each as tests compare it.</summary>
    public static (string Source, IReadOnlyList<string> Squiggles) Parse(string marked)
    {
        var (source, squiggles) = Read(marked);
        return (source, [.. squiggles.Select(squiggle => Describe(squiggle.Id, squiggle.Span.Start, source.Substring(squiggle.Span.Start, squiggle.Span.Length)))]);
    }

    /// <summary>Separates the source from its squiggles.</summary>
    public static (string Source, IReadOnlyList<(string Id, TextSpan Span)> Squiggles) Read(string marked)
    {
        var source = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var squiggles = new List<(string Id, TextSpan Span)>();
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
                Assert.True(open.Count > 0, $"A squiggle ends that never began: {marked}");
                var (id, start) = open.Pop();
                squiggles.Add((id, TextSpan.FromBounds(start, source.Length)));
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
