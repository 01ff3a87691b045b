using System.Reflection;
using System.Text.RegularExpressions;
using AuthSdk.Kmhfr;

namespace AuthSdk.Apis.Tests.Kmhfr;

/// <summary>Holds the client to the table of what the registry can do.</summary>
public sealed partial class KmhfrOperationTableTests
{
    private static readonly IReadOnlyList<string> Table = [.. Resource("OperationTable.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    [Fact]
    public void Every_documented_operation_is_in_the_client_or_in_the_list_of_those_left_out()
    {
        var patterns = LeftOut().Matches(Resource("README.md"))
            .Select(match => new Regex($"^{Regex.Escape(match.Groups[1].Value).Replace("\\*", ".*", StringComparison.Ordinal)}$"))
            .ToList();

        var missing = Table.Except(KmhfrMembers.All.Select(member => member.Line)).ToList();

        Assert.NotEmpty(patterns);
        Assert.All(missing, line => Assert.Contains(patterns, pattern => pattern.IsMatch(line)));
        Assert.All(patterns, pattern => Assert.Contains(missing, line => pattern.IsMatch(line)));
    }

    [Fact]
    public void No_operation_of_the_client_is_undocumented()
    {
        var members = KmhfrMembers.All.Select(member => member.Line).ToList();

        Assert.All(members, line => Assert.Contains(line, Table));
        Assert.Equal(members.Count, members.Distinct().Count());
    }

    [Fact]
    public void The_annotated_interface_adds_no_operation_of_its_own() => Assert.DoesNotContain(
        typeof(IKmhfrApi).GetMethods(), method => method.GetCustomAttribute<HttpMethodAttribute>() is not null);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(KmhfrOperationTableTests).Assembly.GetManifestResourceStream($"Kmhfr.{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^\| `((?:GET|POST|PUT|PATCH|DELETE) /[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex LeftOut();
}
