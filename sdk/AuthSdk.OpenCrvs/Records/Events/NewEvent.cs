namespace AuthSdk.OpenCrvs;

/// <summary>An event to create.</summary>
public sealed record NewEvent
{
    /// <summary>The id of the event type in the country's configuration, such as <c>birth</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Makes the call repeatable: the same id and type give the same event. Keep it when trying again.</summary>
    public required string TransactionId { get; init; }

    /// <summary>The id of the office or health facility. Version 2.x demands it of clients; 1.9 ignores it.</summary>
    public string? CreatedAtLocation { get; init; }
}
