using System.Reflection;
using System.Text.RegularExpressions;
using AuthSdk.OpenCrvs;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>The interfaces have every operation of the API, but for those whose absence the README gives a reason for.</summary>
public sealed partial class OpenCrvsCoverageTests
{
    [Theory]
    [InlineData(typeof(IOpenCrvsApi), OpenCrvsOperationTable.V1, "1.x")]
    [InlineData(typeof(IOpenCrvs2Api), OpenCrvsOperationTable.V2, "2.x")]
    [InlineData(typeof(IOpenCrvsWebhooksApi), OpenCrvsOperationTable.Webhooks, "webhooks")]
    public void Every_operation_of_the_API_is_there_or_its_absence_explained(Type api, string table, string version)
    {
        var operations = table.Split('\n', StringSplitOptions.TrimEntries).Select(Unnamed).Order().ToList();
        var omitted = Omission().Matches(Readme())
            .Where(line => line.Groups["version"].Value == version)
            .Select(line => Unnamed(line.Groups["operation"].Value));

        Assert.Equal(operations, Members(api).Concat(omitted).Order());
    }

    private static IEnumerable<string> Members(Type api) => api.GetInterfaces().Append(api)
        .SelectMany(contract => contract.GetMethods())
        .Select(method => method.GetCustomAttribute<HttpMethodAttribute>()!)
        .Select(verb => Unnamed($"{verb.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal).ToUpperInvariant()} {verb.Path}"));

    private static string Unnamed(string operation) => Placeholder().Replace(operation, "{}");

    private static string Readme()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "AuthSdk.sln")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "sdk", "AuthSdk.OpenCrvs", "README.md"));
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();

    /// <summary>A line such as <c>- 1.x `GET /events/config`: why</c>.</summary>
    [GeneratedRegex(@"^- (?<version>\S+) `(?<operation>[A-Z]+ /\S+)`: \S", RegexOptions.Multiline)]
    private static partial Regex Omission();
}
