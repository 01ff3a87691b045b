namespace AuthSdk.CareCentric;

/// <summary>Searches for family histories of one patient from the first page to the last.</summary>
public static class FamilyMemberHistoryPaging
{
    /// <summary>Finds family histories of one patient, page after page, each asked for when the one before it has been used up.</summary>
    /// <param name="operations">The client.</param>
    /// <param name="search">What to look for.</param>
    /// <param name="limit">How many resources at most, 0 for none; no more pages are asked for than they need. Default: all.</param>
    /// <param name="progress">Told of each page as it arrives.</param>
    /// <param name="cancellationToken">Ends the search; what was found so far stays found.</param>
    /// <exception cref="InvalidDataException">The links lead in a circle.</exception>
    public static IAsyncEnumerable<FamilyMemberHistory> ListFamilyMemberHistoriesAsync(
        this ICareCentricFamilyMemberHistoryOperations operations,
        FamilyMemberHistorySearch search,
        int? limit = null,
        IProgress<SearchProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        SearchPages.MatchesAsync(ListFamilyMemberHistoryPagesAsync(operations, search, progress, cancellationToken), limit, cancellationToken);

    /// <summary>Finds family histories of one patient, as pages, with the remarks and totals of the server.</summary>
    /// <inheritdoc cref="ListFamilyMemberHistoriesAsync" path="//param|//exception"/>
    public static IAsyncEnumerable<Bundle<FamilyMemberHistory>> ListFamilyMemberHistoryPagesAsync(
        this ICareCentricFamilyMemberHistoryOperations operations,
        FamilyMemberHistorySearch search,
        IProgress<SearchProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(search);
        return SearchPages.FollowAsync(token => operations.SearchFamilyMemberHistoriesAsync(search, token), operations.GetFamilyMemberHistoryPageAsync, progress, cancellationToken);
    }

    /// <summary>Counts family histories of one patient without fetching them.</summary>
    /// <param name="operations">The client.</param>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How many there are; <see langword="null"/> if the server does not say.</returns>
    public static async Task<int?> CountFamilyMemberHistoriesAsync(
        this ICareCentricFamilyMemberHistoryOperations operations, FamilyMemberHistorySearch search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(search);
        var counted = await operations.SearchFamilyMemberHistoriesAsync(search with { Summary = SearchSummaries.Count }, cancellationToken).ConfigureAwait(false);
        return counted.Total;
    }
}
