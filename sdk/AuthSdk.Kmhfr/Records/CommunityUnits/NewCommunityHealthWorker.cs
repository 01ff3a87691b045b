namespace AuthSdk.Kmhfr;

/// <summary>A person who works in a community health unit, to send with the unit.</summary>
public sealed record NewCommunityHealthWorker
{
    /// <summary>The first name.</summary>
    public required string FirstName { get; init; }

    /// <summary>The last name.</summary>
    public required string LastName { get; init; }

    /// <summary>Whether the person leads the unit.</summary>
    public bool? IsIncharge { get; init; }
}
