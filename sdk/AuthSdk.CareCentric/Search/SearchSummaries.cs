namespace AuthSdk.CareCentric;

/// <summary>Values of <see cref="ResourceSearch.Summary"/>.</summary>
public static class SearchSummaries
{
    /// <summary>The number of matches instead of the matches.</summary>
    public const string Count = "count";
}
