namespace AuthSdk.Http;

/// <summary>
/// What stands before the routes of all operations, inherited ones included. A slash separates the two. Only the prefix of the annotated
/// interface counts.
/// </summary>
/// <param name="prefix">The prefix, such as <c>/api/v2</c>.</param>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class PathPrefixAttribute(string prefix) : Attribute
{
    /// <summary>The prefix.</summary>
    public string Prefix { get; } = prefix;
}
