using System.Reflection;
using AuthSdk.MskBlaze;

namespace AuthSdk.Apis.Tests.MskBlaze;

/// <summary>The documented operations are there, or the README says why not.</summary>
public sealed class MskBlazeOperationTableTests
{
    [Fact]
    public void Every_documented_operation_is_a_member_or_listed_as_left_out_and_there_are_no_others()
    {
        var readme = MskBlazeFiles.Read("README.md");
        var documented = MskBlazeFiles.Read("OperationTable.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var members = Operations("v2", typeof(IMskBlazeApi)).Concat(Operations("v1", typeof(IMskBlazeV1Api))).ToHashSet();

        // What is left out has a row in the README: the operation, and the reason.
        var missing = documented.Where(operation => !members.Contains(operation) && !readme.Contains($"| `{operation[3..]}` |", StringComparison.Ordinal));

        Assert.Empty(missing);
        Assert.Empty(members.Except(documented));
    }

    /// <summary>The operations with a route of their own; the others follow a link, or are for any resource.</summary>
    private static IEnumerable<string> Operations(string version, Type api) =>
        from contract in api.GetInterfaces().Append(api)
        from method in contract.GetMethods()
        let verb = method.GetCustomAttribute<HttpMethodAttribute>()
        where verb?.Path is { Length: > 0 } path && !path.StartsWith("/{", StringComparison.Ordinal)
        select $"{version} {verb.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal).ToUpperInvariant()} {verb.Path}";
}
