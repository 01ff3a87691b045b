namespace AuthSdk.CareCentric;

/// <summary>Searches for statements of what one patient takes from the first page to the last.</summary>
public static class MedicationStatementPaging
{
    /// <summary>Finds statements of what one patient takes, page after page, each asked for when the one before it has been used up.</summary>
    /// <param name="operations">The client.</param>
    /// <param name="search">What to look for.</param>
    /// <param name="limit">How many resources at most, 0 for none; no more pages are asked for than they need. Default: all.</param>
    /// <param name="progress">Told of each page as it arrives.</param>
    /// <param name="cancellationToken">Ends the search; what was found so far stays found.</param>
    /// <exception cref="InvalidDataException">The links lead in a circle, or through a hundred pages in a row without a match.</exception>
    public static IAsyncEnumerable<MedicationStatement> ListMedicationStatementsAsync(
        this ICareCentricMedicationStatementOperations operations,
        MedicationStatementSearch search,
        int? limit = null,
        IProgress<SearchProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        SearchPages.MatchesAsync(ListMedicationStatementPagesAsync(operations, search, progress, cancellationToken), limit, cancellationToken);

    /// <summary>Finds statements of what one patient takes, as pages, with the remarks and totals of the server.</summary>
    /// <inheritdoc cref="ListMedicationStatementsAsync" path="//param|//exception"/>
    public static IAsyncEnumerable<Bundle<MedicationStatement>> ListMedicationStatementPagesAsync(
        this ICareCentricMedicationStatementOperations operations,
        MedicationStatementSearch search,
        IProgress<SearchProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(search);
        return SearchPages.FollowAsync(token => operations.SearchMedicationStatementsAsync(search, token), operations.GetMedicationStatementPageAsync, progress, cancellationToken);
    }

    /// <summary>Counts statements of what one patient takes without fetching them.</summary>
    /// <param name="operations">The client.</param>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How many there are; <see langword="null"/> if the server does not say.</returns>
    public static async Task<int?> CountMedicationStatementsAsync(
        this ICareCentricMedicationStatementOperations operations, MedicationStatementSearch search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(search);
        var counted = await operations.SearchMedicationStatementsAsync(search with { Summary = SearchSummaries.Count }, cancellationToken).ConfigureAwait(false);
        return counted.Total;
    }
}
