namespace AuthSdk.CareCentric;

/// <summary>Searches for allergies and intolerances of one patient from the first page to the last.</summary>
public static class AllergyIntolerancePaging
{
    /// <summary>Finds allergies and intolerances of one patient, page after page, each asked for when the one before it has been used up.</summary>
    /// <param name="operations">The client.</param>
    /// <param name="search">What to look for.</param>
    /// <param name="limit">How many resources at most, 0 for none; no more pages are asked for than they need. Default: all.</param>
    /// <param name="progress">Told of each page as it arrives.</param>
    /// <param name="cancellationToken">Ends the search; what was found so far stays found.</param>
    /// <exception cref="InvalidDataException">The links lead in a circle, or through a hundred pages in a row without a match.</exception>
    public static IAsyncEnumerable<AllergyIntolerance> ListAllergyIntolerancesAsync(
        this ICareCentricAllergyIntoleranceOperations operations,
        AllergyIntoleranceSearch search,
        int? limit = null,
        IProgress<SearchProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        SearchPages.MatchesAsync(ListAllergyIntolerancePagesAsync(operations, search, progress, cancellationToken), limit, cancellationToken);

    /// <summary>Finds allergies and intolerances of one patient, as pages, with the remarks and totals of the server.</summary>
    /// <inheritdoc cref="ListAllergyIntolerancesAsync" path="//param|//exception"/>
    public static IAsyncEnumerable<Bundle<AllergyIntolerance>> ListAllergyIntolerancePagesAsync(
        this ICareCentricAllergyIntoleranceOperations operations,
        AllergyIntoleranceSearch search,
        IProgress<SearchProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(search);
        return SearchPages.FollowAsync(token => operations.SearchAllergyIntolerancesAsync(search, token), operations.GetAllergyIntolerancePageAsync, progress, cancellationToken);
    }

    /// <summary>Counts allergies and intolerances of one patient without fetching them.</summary>
    /// <param name="operations">The client.</param>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How many there are; <see langword="null"/> if the server does not say.</returns>
    public static async Task<int?> CountAllergyIntolerancesAsync(
        this ICareCentricAllergyIntoleranceOperations operations, AllergyIntoleranceSearch search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(search);
        var counted = await operations.SearchAllergyIntolerancesAsync(search with { Summary = SearchSummaries.Count }, cancellationToken).ConfigureAwait(false);
        return counted.Total;
    }
}
