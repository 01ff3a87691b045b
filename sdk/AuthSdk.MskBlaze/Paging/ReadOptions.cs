namespace AuthSdk.MskBlaze;

/// <summary>How to read all pages of a list.</summary>
public sealed record ReadOptions
{
    /// <summary>How many records at most; all unless set. 0 reads nothing and asks for nothing.</summary>
    public int? Limit { get; init; }

    /// <summary>Is told of every page that has come.</summary>
    public IProgress<ReadProgress>? Progress { get; init; }

    /// <summary>
    /// Where to go on: the <see cref="Bundle{T}.NextLink"/> of the last page of an earlier reading. The search itself is then not sent, for
    /// the link contains it. The first page of the search unless set.
    /// </summary>
    public string? StartAt { get; init; }
}
