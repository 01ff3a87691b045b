namespace AuthSdk.OpenCrvs;

/// <summary>The variables of a search for records.</summary>
public sealed record RecordSearchVariables
{
    /// <summary>The criteria.</summary>
    public required RecordSearchCriteria AdvancedSearchParameters { get; init; }

    /// <summary>How many records at most.</summary>
    public int? Count { get; init; }

    /// <summary>How many records to skip.</summary>
    public int? Skip { get; init; }

    /// <summary><c>asc</c> or <c>desc</c>.</summary>
    public string? Sort { get; init; }
}
