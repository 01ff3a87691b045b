namespace AuthSdk.OpenCrvs;

/// <summary>How clauses are joined.</summary>
public static class SearchOperators
{
    /// <summary>All must match.</summary>
    public const string And = "and";

    /// <summary>One must match.</summary>
    public const string Or = "or";
}
