namespace AuthSdk.OpenCrvs;

/// <summary>The directions of an order.</summary>
public static class SortDirections
{
    /// <summary>Smallest or oldest first.</summary>
    public const string Ascending = "asc";

    /// <summary>Largest or newest first.</summary>
    public const string Descending = "desc";
}
