using System.Text.RegularExpressions;

namespace AuthSdk.Generator.Tests.Harness;

/// <summary>What a reviewer would send back before reading: stray blank lines, trailing spaces, lines that leave the screen.</summary>
internal static partial class Layout
{
    private const int LongestLine = 180;

    public static void Check(IReadOnlyDictionary<string, string> files)
    {
        foreach (var (hint, text) in files)
        {
            Assert.False(StrayBlankLine().IsMatch(text), $"{hint} has a stray blank line:\n{text}");
            Assert.False(TrailingSpace().IsMatch(text), $"{hint} has a trailing space:\n{text}");
        }
    }

    /// <summary>For sources with names of ordinary length.</summary>
    public static void CheckLineLengths(IReadOnlyDictionary<string, string> files) =>
        Assert.All(files.Values.SelectMany(text => text.Split('\n')), line => Assert.InRange(line.Length, 0, LongestLine));

    [GeneratedRegex(@"\n\n\n|\{\n\n|\n\n *\}|\n\n$")]
    private static partial Regex StrayBlankLine();

    [GeneratedRegex(@" \n|\t|\r")]
    private static partial Regex TrailingSpace();
}
