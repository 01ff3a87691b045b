using System.Runtime.CompilerServices;

namespace AuthSdk.OpenCrvs;

/// <summary>Follows the pages of searches. The API counts items to skip, it has no links.</summary>
/// <remarks>
/// An item that appears or goes while pages are read moves all after it: an item may then come twice or not at all. Sort by what does not change, such
/// as <c>createdAt</c> ascending, where that matters; by default the last change comes first.
/// </remarks>
public static class OpenCrvsPaging
{
    private const int DefaultPageSize = 100;

    /// <summary>Searches for events and follows the pages.</summary>
    /// <param name="api">The client, of 1.9 or 2.x.</param>
    /// <param name="search">
    /// What to look for. <see cref="EventSearch.Limit"/> is the size of a page, 100 unless given, <see cref="EventSearch.Offset"/> where to begin.
    /// </param>
    /// <param name="limit">How many events at most, 0 for none; all unless given.</param>
    /// <param name="progress">Told after each page.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public static async IAsyncEnumerable<EventIndex> ListEventsAsync(
        this IOpenCrvsEvents api,
        EventSearch search,
        int? limit = null,
        IProgress<PageProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var left = limit ?? int.MaxValue;
        await foreach (var page in api.ListEventPagesAsync(search, limit, progress, cancellationToken).ConfigureAwait(false))
        {
            // A page may be longer than was asked for.
            foreach (var found in page.Results.Take(left))
            {
                yield return found;
            }

            left -= Math.Min(left, page.Results.Count);
        }
    }

    /// <summary>Searches for events, page by page.</summary>
    /// <inheritdoc cref="ListEventsAsync"/>
    public static async IAsyncEnumerable<EventSearchResult> ListEventPagesAsync(
        this IOpenCrvsEvents api,
        EventSearch search,
        int? limit = null,
        IProgress<PageProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(search);
        var pages = new OffsetPages(search.Limit ?? DefaultPageSize, search.Offset ?? 0, limit);
        while (pages.Next() is { } page)
        {
            var result = await api.SearchEventsAsync(search with { Limit = page.Size, Offset = page.Offset }, cancellationToken).ConfigureAwait(false);
            pages.Took(result.Results.Count, result.Total);
            progress?.Report(new PageProgress(pages.Read, result.Total));
            yield return result;
        }
    }

    /// <summary>Searches for records and follows the pages. Each page is one of the 2,000 searches a day.</summary>
    /// <param name="api">The client, of 1.x.</param>
    /// <param name="search">
    /// What to look for. <see cref="RecordSearchVariables.Count"/> is the size of a page, 100 unless given, <see cref="RecordSearchVariables.Skip"/>
    /// where to begin.
    /// </param>
    /// <param name="limit">How many records at most, 0 for none; all unless given.</param>
    /// <param name="progress">Told after each page.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <exception cref="RecordSearchException">A page was answered with errors.</exception>
    public static async IAsyncEnumerable<RecordSummary> ListRecordsAsync(
        this IOpenCrvsRecordSearch api,
        RecordSearchRequest search,
        int? limit = null,
        IProgress<PageProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(search);
        var pages = new OffsetPages(search.Variables.Count ?? DefaultPageSize, search.Variables.Skip ?? 0, limit);
        var left = limit ?? int.MaxValue;
        while (pages.Next() is { } page)
        {
            var asked = search with { Variables = search.Variables with { Count = page.Size, Skip = page.Offset } };
            var result = (await api.SearchRecordsAsync(asked, cancellationToken).ConfigureAwait(false)).EnsureSuccess();
            var records = result.Results ?? [];
            pages.Took(records.Count, result.TotalItems ?? 0);
            progress?.Report(new PageProgress(pages.Read, result.TotalItems ?? 0));
            foreach (var record in records.Take(left))
            {
                yield return record;
            }

            left -= Math.Min(left, records.Count);
        }
    }
}
