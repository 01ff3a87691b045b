using System.Reflection;
using System.Text.RegularExpressions;
using AuthSdk.CareCentric;

namespace AuthSdk.Apis.Tests.CareCentric;

/// <summary>The operations and search parameters of the documentation are all there, but for those whose absence the README gives a reason for.</summary>
public sealed partial class CareCentricOperationTableTests
{
    private static readonly string[] Table = CareCentricResourceFile.Read("OperationTable.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    private static readonly HashSet<string> Omitted = OmittedInReadme();

    [Fact]
    public void Every_operation_is_there_or_its_absence_explained()
    {
        var documented = Table.Select(line => line.Split(" ? ")[0]);

        Assert.Equal(documented.Order(), Operations().Select(operation => operation.Line).Concat(Omitted.Where(name => name.Contains(' '))).Order());
    }

    [Fact]
    public void Every_search_parameter_is_there_or_its_absence_explained() => Assert.All(Table.Where(line => line.Contains(" ? ")), line =>
    {
        var documented = line.Split(" ? ")[1].Split(' ').Where(name => !Omitted.Contains(name));
        var search = Operations().Single(operation => operation.Line == line.Split(" ? ")[0]).Method.GetParameters()[0].ParameterType;

        var offered = search.GetProperties().Select(property => property.GetCustomAttribute<AliasAsAttribute>()!.Name);

        Assert.Equal(documented.Order(), offered.Order());
    });

    [Fact]
    public void Nothing_that_is_there_is_said_to_be_absent() =>
        Assert.Empty(Omitted.Intersect(Operations().Select(operation => operation.Line)));

    private static IEnumerable<(string Line, MethodInfo Method)> Operations() =>
        from contract in typeof(ICareCentricApi).GetInterfaces()
        from method in contract.GetMethods()
        let verb = method.GetCustomAttribute<HttpMethodAttribute>()!
        where verb.Path.Length > 0 && !verb.Path.StartsWith("/{", StringComparison.Ordinal)
        select ($"{verb.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal).ToUpperInvariant()} {verb.Path}", method);

    private static HashSet<string> OmittedInReadme()
    {
        var readme = CareCentricResourceFile.Read("README.md");
        var section = readme[readme.IndexOf("## What is left out", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", 3, StringComparison.Ordinal)];
        return [.. section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Quoted().Matches(line.Split(" | ")[0]))
            .Select(name => name.Groups[1].Value)];
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
