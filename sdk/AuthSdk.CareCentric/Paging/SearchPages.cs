using System.Runtime.CompilerServices;

namespace AuthSdk.CareCentric;

/// <summary>Follows the links of a search. Their addresses are opaque.</summary>
internal static class SearchPages
{
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
        while (true)
        {
            done = new SearchProgress(done.Pages + 1, done.Resources + page.Matches.Count(), page.Total);
            progress?.Report(done);
            yield return page;

            // A page without entries may still have a next one: only the link tells.
            if (page.Next is not { } link)
            {
                yield break;
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
            ArgumentOutOfRangeException.ThrowIfLessThan(most, 1, nameof(limit));
        }

        return IterateAsync(pages, limit ?? int.MaxValue, cancellationToken);
    }

    private static async IAsyncEnumerable<T> IterateAsync<T>(
        IAsyncEnumerable<Bundle<T>> pages, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : Resource
    {
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
