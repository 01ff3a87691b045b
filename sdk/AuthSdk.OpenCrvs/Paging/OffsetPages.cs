namespace AuthSdk.OpenCrvs;

/// <summary>Counts what has come, and says what to ask for next.</summary>
internal sealed class OffsetPages
{
    private readonly int _pageSize;
    private readonly int _first;
    private readonly int _limit;
    private bool _ended;

    public OffsetPages(int pageSize, int first, int? limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pageSize);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        if (limit is { } atMost)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(atMost, nameof(limit));
        }

        _pageSize = pageSize;
        _first = first;
        _limit = limit ?? int.MaxValue;
    }

    /// <summary>How many items have come.</summary>
    public int Read { get; private set; }

    /// <summary>The next page; <see langword="null"/> after the last one.</summary>
    public (int Offset, int Size)? Next() => _ended || Read >= _limit ? null : (_first + Read, Math.Min(_pageSize, _limit - Read));

    /// <summary>Notes a page. An empty one is the last, whatever the total says, so that no server can keep us going.</summary>
    public void Took(int items, int total)
    {
        Read += items;
        _ended = items == 0 || _first + Read >= total;
    }
}
