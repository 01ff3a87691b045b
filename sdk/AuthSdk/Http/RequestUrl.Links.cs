namespace AuthSdk.Http;

public ref partial struct RequestUrl
{
    /// <summary>Appends a query parameter, unless the address has one of that name already. <see langword="null"/> appends nothing.</summary>
    /// <param name="name">Its name, escaped.</param>
    /// <param name="value">Its value.</param>
    public void AppendMissingQuery(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!HasQuery(name))
        {
            AppendQuery(name, value);
        }
    }

    private readonly bool HasQuery(string name)
    {
        ReadOnlySpan<char> rest = _buffer[.._length];
        while (rest.IndexOfAny('?', '&') is >= 0 and var separator)
        {
            rest = rest[(separator + 1)..];
            if (rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || rest[name.Length] is '=' or '&'))
            {
                return true;
            }
        }

        return false;
    }
}
