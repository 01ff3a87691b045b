namespace AuthSdk.Http;

/// <summary>
/// Writes a value into the query in a way that no declaration can express. Made anew for every call, by its public constructor without
/// parameters.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public interface IQueryConverter<in T>
{
    /// <summary>Writes a value, which is not <see langword="null"/>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The name of the parameter, escaped.</param>
    /// <param name="query">Takes names, escaped, and values, which it escapes: <see cref="RequestUrl.AppendQuery(string, string?)"/> and its like.</param>
    void Convert(T value, string name, ref RequestUrl query);
}
