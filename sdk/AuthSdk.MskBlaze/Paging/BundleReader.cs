using System.Runtime.CompilerServices;

namespace AuthSdk.MskBlaze;

/// <summary>Follows the links from page to page.</summary>
internal static class BundleReader
{
    /// <summary>
    /// The pages. The end is a page without a next link, without records, or that is not found; or a link that was followed before, because a
    /// list that counts wrong can lead in a circle.
    /// </summary>
    public static async IAsyncEnumerable<Bundle<T>> PagesAsync<T>(
        Func<CancellationToken, Task<Bundle<T>?>> first,
        Func<string, CancellationToken, Task<Bundle<T>?>> follow,
        ReadOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : Resource
    {
        if (options?.Limit < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Limit, "The limit must not be negative.");
        }

        if (options?.Limit == 0)
        {
            yield break;
        }

        var followed = new HashSet<string>(StringComparer.Ordinal);
        var link = options?.StartAt;
        var progress = default(ReadProgress);
        do
        {
            if (link is not null && !followed.Add(link))
            {
                yield break;
            }

            var page = await (link is null ? first(cancellationToken) : follow(link, cancellationToken)).ConfigureAwait(false);
            var count = page?.Resources.Count() ?? 0;
            if (page is null || count == 0)
            {
                yield break;
            }

            progress = new ReadProgress(progress.Pages + 1, progress.Items + count, page.Total);
            options?.Progress?.Report(progress);
            yield return page;
            link = page.NextLink;
        }
        while (link is not null && !(progress.Items >= options?.Limit));
    }

    /// <summary>The records on the pages, up to the limit.</summary>
    public static async IAsyncEnumerable<T> ItemsAsync<T>(
        IAsyncEnumerable<Bundle<T>> pages, int? limit, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : Resource
    {
        var left = limit ?? int.MaxValue;
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var resource in page.Resources)
            {
                yield return resource;
                if (--left == 0)
                {
                    yield break;
                }
            }
        }
    }
}
