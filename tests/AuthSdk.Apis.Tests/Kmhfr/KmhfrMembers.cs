using System.Reflection;
using AuthSdk.Kmhfr;

namespace AuthSdk.Apis.Tests.Kmhfr;

/// <summary>The operations of the client, by method and path.</summary>
internal static class KmhfrMembers
{
    public static IReadOnlyList<(string Line, MethodInfo Method)> All { get; } =
    [
        .. typeof(IKmhfrApi).GetInterfaces()
            .SelectMany(type => type.GetMethods())
            .Select(method => (Verb: method.GetCustomAttribute<HttpMethodAttribute>(), Method: method))
            .Where(member => member.Verb is not null)
            .Select(member => ($"{Verb(member.Verb!)} /api{member.Verb!.Path.Split('?')[0]}", member.Method)),
    ];

    private static string Verb(HttpMethodAttribute attribute) => attribute.GetType().Name[..^nameof(Attribute).Length].ToUpperInvariant();
}
