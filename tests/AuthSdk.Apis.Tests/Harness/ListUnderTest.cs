using System.Runtime.CompilerServices;

namespace AuthSdk.Apis.Tests.Harness;

/// <summary>A member that reads a list to its end, page by page, and its emulator.</summary>
/// <param name="Items">How many items the list has, at one to a page.</param>
/// <param name="TakesLimit">Whether it takes a limit.</param>
/// <param name="Read">Reads: a limit, who is told how many items came, and what cancels.</param>
internal sealed record ListUnderTest<TApi>(
    int Items, bool TakesLimit, Func<TApi, int?, Action<int>, CancellationToken, IAsyncEnumerable<object>> Read)
{
    /// <summary>Asserts that all comes in order of pages with progress, that a limit is kept, none and a negative one among them, and that cancelling and leaving off ask for no more.</summary>
    /// <param name="api">The client.</param>
    /// <param name="requests">How many requests were made for pages so far.</param>
    public async Task AssertReadsAsync(TApi api, Func<int> requests)
    {
        var told = new List<int>();
        Assert.Equal(Items, await CountAsync(Read(api, null, told.Add, default)));
        Assert.Equal(Items, told[^1]);
        Assert.Equal(told.Order().Distinct(), told);

        var before = requests();
        await foreach (var _ in Read(api, null, static _ => { }, default))
        {
            break;
        }

        Assert.Equal(before + 1, requests());
        if (TakesLimit)
        {
            Assert.Equal(1, await CountAsync(Read(api, 1, static _ => { }, default)));
            Assert.Equal(before + 2, requests());
            Assert.Equal(0, await CountAsync(Read(api, 0, static _ => { }, default)));
            await Assert.ThrowsAnyAsync<ArgumentOutOfRangeException>(() => CountAsync(Read(api, -1, static _ => { }, default)));
            Assert.Equal(before + 2, requests());
        }

        before = requests();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CountAsync(Read(api, null, static _ => { }, new CancellationToken(canceled: true))));
        Assert.Equal(before, requests());

        // A list of one item is over when it could be cancelled.
        if (Items > 1)
        {
            using var stop = new CancellationTokenSource();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CountAsync(Cancelling(Read(api, null, static _ => { }, stop.Token), stop)));
            Assert.Equal(before + 1, requests());
        }
    }

    private static async IAsyncEnumerable<object> Cancelling(
        IAsyncEnumerable<object> items, CancellationTokenSource stop, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            await stop.CancelAsync();
            yield return item;
        }
    }

    private static async Task<int> CountAsync(IAsyncEnumerable<object> items)
    {
        var count = 0;
        await foreach (var _ in items)
        {
            count++;
        }

        return count;
    }
}
