using System.Reflection;
using System.Text.RegularExpressions;
using AuthSdk.Moodhood;

namespace AuthSdk.Apis.Tests.Moodhood;

/// <summary>The documented operations are in both clients, or the README says why not.</summary>
public sealed partial class MoodhoodOperationTableTests
{
    [Theory]
    [InlineData(typeof(IMoodhoodApi))]
    [InlineData(typeof(IMoodhoodPersonalApi))]
    public void Every_documented_operation_is_a_member_or_listed_as_left_out_and_there_are_no_others(Type api)
    {
        var table = Lines("OperationTable.txt").Select(WithoutNames).ToList();
        var leftOut = LeftOut().Matches(string.Join('\n', Lines("README.md"))).Select(match => WithoutNames(match.Groups[1].Value)).ToList();

        var members = Operations(api).ToHashSet();

        Assert.NotEmpty(leftOut);
        Assert.Empty(leftOut.Intersect(members));
        Assert.Equal(table.Order(), members.Concat(leftOut).Order());
    }

    /// <summary>The operations with a route of their own; a download is at an address that the API tells.</summary>
    private static IEnumerable<string> Operations(Type api) =>
        from contract in api.GetInterfaces().Append(api)
        from method in contract.GetMethods()
        let verb = method.GetCustomAttribute<HttpMethodAttribute>()
        where verb?.Path is { Length: > 0 }
        select WithoutNames($"{verb.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal).ToUpperInvariant()} {verb.Path}");

    private static string WithoutNames(string operation) => Placeholder().Replace(operation, "{}");

    private static List<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(MoodhoodOperationTableTests).Assembly.GetManifestResourceStream($"Moodhood/{name}")!);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^\| `((?:[A-Z]+ /|\()[^`]+)` \| \S.*\|$", RegexOptions.Multiline)]
    private static partial Regex LeftOut();
}
