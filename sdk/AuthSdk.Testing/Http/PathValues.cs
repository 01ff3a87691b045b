namespace AuthSdk.Testing;

/// <summary>The decoded values of a route's <c>{name}</c> segments.</summary>
internal sealed class PathValues(IReadOnlyDictionary<string, string> values)
{
    public string this[string name] => values[name];
}
