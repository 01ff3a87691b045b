namespace AuthSdk.Registration;

/// <summary>Compares values of options, which are made anew each time that the configuration is read.</summary>
internal static class OptionValues
{
    public static bool AreAlike(object? one, object? other) => (one, other) switch
    {
        (IReadOnlyList<string> left, IReadOnlyList<string> right) => left.SequenceEqual(right, StringComparer.Ordinal),
        (TokenOptions left, TokenOptions right) => left.IsLike(right),
        _ => Equals(one, other),
    };
}
