using System.Reflection;
using AuthSdk.Http;
using AuthSdk.MskBlaze;

namespace AuthSdk.EndToEnd.Tests.Apis.MskBlaze;

/// <summary>The documented operations are there, or the README says why not.</summary>
public sealed class MskBlazeOperationTableTests
{
    [Fact]
    public void Every_documented_operation_is_a_member_or_listed_as_left_out_and_there_are_no_others()
    {
        var documented = Lines("OperationTable.txt");
        var leftOut = documented.Where(IsLeftOut).ToList();
        var members = Operations("v2", typeof(IMskBlazeApi)).Concat(Operations("v1", typeof(IMskBlazeV1Api))).ToHashSet();

        Assert.Equal(documented.Except(leftOut).Order(), members.Order());
        Assert.All(leftOut, operation => Assert.DoesNotContain(operation, members));
        Assert.NotEmpty(leftOut);
    }

    private static List<string> Lines(string file) => [.. MskBlazeFiles.Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A row of a table in the README: the operation, and the reason.</summary>
    private static bool IsLeftOut(string operation) => Lines("README.md").Exists(line =>
        line.StartsWith($"| `{operation[3..]}` |", StringComparison.Ordinal) && line.Length > operation.Length + 20);

    /// <summary>The operations with a route of their own; the others follow a link.</summary>
    private static IEnumerable<string> Operations(string version, Type api) =>
        from contract in api.GetInterfaces().Append(api)
        from method in contract.GetMethods()
        let verb = method.GetCustomAttribute<HttpMethodAttribute>()
        where verb?.Path is { Length: > 0 }
        select $"{version} {verb.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal).ToUpperInvariant()} {verb.Path}";
}
