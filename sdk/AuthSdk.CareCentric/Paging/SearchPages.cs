using System.Runtime.CompilerServices;

namespace AuthSdk.CareCentric;

/// <summary>Follows the links of a search. Their addresses are opaque.</summary>
internal static class SearchPages
{
    /// <summary>A server that links to ever new pages without a match would keep us going for ever.</summary>
    private const int MostEmptyPages = 100;

    public static async IAsyncEnumerable<Bundle<T>> FollowAsync<T>(
        Func<CancellationToken, Task<Bundle<T>>> first,
        Func<string, CancellationToken, Task<Bundle<T>>> next,
        IProgress<SearchProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : Resource
    {
        var page = await first(cancellationToken).ConfigureAwait(false);
        var done = default(SearchProgress);
        var followed = new HashSet<string>(StringComparer.Ordinal);
        var empty = 0;
        while (true)
        {
            var matches = page.Matches.Count();
            done = new SearchProgress(done.Pages + 1, done.Resources + matches, page.Total);
            progress?.Report(done);
            yield return page;

            // A page without entries may still have a next one: only the link tells.
            if (page.Next is not { } link)
            {
                yield break;
            }

            empty = matches == 0 ? empty + 1 : 0;
            if (empty == MostEmptyPages)
            {
                throw new InvalidDataException($"The search led through {MostEmptyPages} pages in a row without a match, and to another one.");
            }

            if (!followed.Add(link))
            {
                throw new InvalidDataException("The pages of the search lead in a circle: a link to the next page has been followed before.");
            }

            page = await next(link, cancellationToken).ConfigureAwait(false);
        }
    }

    public static IAsyncEnumerable<T> MatchesAsync<T>(IAsyncEnumerable<Bundle<T>> pages, int? limit, CancellationToken cancellationToken)
        where T : Resource
    {
        if (limit is { } most)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(most, nameof(limit));
        }

        return IterateAsync(pages, limit ?? int.MaxValue, cancellationToken);
    }

    private static async IAsyncEnumerable<T> IterateAsync<T>(
        IAsyncEnumerable<Bundle<T>> pages, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : Resource
    {
        if (limit == 0)
        {
            yield break;
        }

        var left = limit;
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var match in page.Matches)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return match;
                if (--left == 0)
                {
                    yield break;
                }
            }
        }
    }
}
