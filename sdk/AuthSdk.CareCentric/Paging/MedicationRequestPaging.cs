namespace AuthSdk.CareCentric;

/// <summary>Searches for authorised or issued medicines of one patient from the first page to the last.</summary>
public static class MedicationRequestPaging
{
    /// <summary>Finds authorised or issued medicines of one patient, page after page, each asked for when the one before it has been used up.</summary>
    /// <param name="operations">The client.</param>
    /// <param name="search">What to look for.</param>
    /// <param name="limit">How many resources at most, 0 for none; no more pages are asked for than they need. Default: all.</param>
    /// <param name="progress">Told of each page as it arrives.</param>
    /// <param name="cancellationToken">Ends the search; what was found so far stays found.</param>
    /// <exception cref="InvalidDataException">The links lead in a circle, or through a hundred pages in a row without a match.</exception>
    public static IAsyncEnumerable<MedicationRequest> ListMedicationRequestsAsync(
        this ICareCentricMedicationRequestOperations operations,
        MedicationRequestSearch search,
        int? limit = null,
        IProgress<SearchProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        SearchPages.MatchesAsync(ListMedicationRequestPagesAsync(operations, search, progress, cancellationToken), limit, cancellationToken);

    /// <summary>Finds authorised or issued medicines of one patient, as pages, with the remarks and totals of the server.</summary>
    /// <inheritdoc cref="ListMedicationRequestsAsync" path="//param|//exception"/>
    public static IAsyncEnumerable<Bundle<MedicationRequest>> ListMedicationRequestPagesAsync(
        this ICareCentricMedicationRequestOperations operations,
        MedicationRequestSearch search,
        IProgress<SearchProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(search);
        return SearchPages.FollowAsync(token => operations.SearchMedicationRequestsAsync(search, token), operations.GetMedicationRequestPageAsync, progress, cancellationToken);
    }

    /// <summary>Counts authorised or issued medicines of one patient without fetching them.</summary>
    /// <param name="operations">The client.</param>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How many there are; <see langword="null"/> if the server does not say.</returns>
    public static async Task<int?> CountMedicationRequestsAsync(
        this ICareCentricMedicationRequestOperations operations, MedicationRequestSearch search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(search);
        var counted = await operations.SearchMedicationRequestsAsync(search with { Summary = SearchSummaries.Count }, cancellationToken).ConfigureAwait(false);
        return counted.Total;
    }
}
