using System.Net;
using System.Runtime.CompilerServices;

namespace AuthSdk.Kmhfr;

/// <summary>Reads lists to their end, page by page.</summary>
/// <remarks>
/// Pages are asked for by number, one after another, and only when they are needed. The server's <c>next</c> is not followed: behind a proxy
/// it may say <c>http</c>. Records that are made or deleted meanwhile move the others between pages, so that one may come twice or not at all:
/// order by a field that does not change, such as <c>code</c>.
/// </remarks>
public static class KmhfrPages
{
    /// <summary>How many records a page has unless the query says otherwise.</summary>
    public const int PageSize = 100;

    /// <summary>Reads the records of a list.</summary>
    /// <example>
    /// <code>await foreach (var town in KmhfrPages.ReadAllAsync(registry.ListTownsAsync, new NamedQuery { Ordering = "name" }))</code>
    /// </example>
    /// <typeparam name="TQuery">The query of the list.</typeparam>
    /// <typeparam name="T">The records of the list.</typeparam>
    /// <param name="list">The operation that lists, such as <c>registry.ListTownsAsync</c>.</param>
    /// <param name="query">What is listed; reading starts with its page, or with the first.</param>
    /// <param name="limit">The most records to read, 0 for none; all unless given. What is beyond the limit is not asked for.</param>
    /// <param name="progress">Told of every page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The records. Each enumeration reads the list anew.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static async IAsyncEnumerable<T> ReadAllAsync<TQuery, T>(
        Func<TQuery?, CancellationToken, Task<Page<T>>> list,
        TQuery query,
        int? limit = null,
        IProgress<PageProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TQuery : ListQuery
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit ?? 0, nameof(limit));
        if (limit == 0)
        {
            yield break;
        }

        var read = 0;
        await foreach (var page in ReadPagesAsync(list, query, progress, cancellationToken).ConfigureAwait(false))
        {
            foreach (var record in page.Results)
            {
                yield return record;
                if (++read == limit)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>Reads the pages of a list.</summary>
    /// <typeparam name="TQuery">The query of the list.</typeparam>
    /// <typeparam name="T">The records of the list.</typeparam>
    /// <param name="list">The operation that lists, such as <c>registry.ListTownsAsync</c>.</param>
    /// <param name="query">What is listed; reading starts with its page, or with the first.</param>
    /// <param name="progress">Told of every page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// The pages. If the list gets shorter meanwhile, so that the next page is gone, it ends there. Each enumeration reads the list anew.
    /// </returns>
    public static async IAsyncEnumerable<Page<T>> ReadPagesAsync<TQuery, T>(
        Func<TQuery?, CancellationToken, Task<Page<T>>> list,
        TQuery query,
        IProgress<PageProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TQuery : ListQuery
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(query);

        var first = query.Page ?? 1;
        var read = 0;
        for (var number = first; ; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ListQuery next = query with { Page = number, PageSize = query.PageSize ?? PageSize };
            Page<T> page;
            try
            {
                page = await list((TQuery)next, cancellationToken).ConfigureAwait(false);
            }
            catch (ApiException gone) when (gone.StatusCode == HttpStatusCode.NotFound && number > first)
            {
                yield break;
            }

            read += page.Results.Count;
            progress?.Report(new PageProgress(number, page.TotalPages, read, page.Count));
            yield return page;
            if (!page.HasNext || page.Results.Count == 0)
            {
                yield break;
            }
        }
    }
}
