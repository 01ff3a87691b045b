namespace AuthSdk.Kmhfr;

/// <summary>Who runs a facility, to send with it.</summary>
public sealed record NewOfficerInCharge
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the job title.</summary>
    public string? Title { get; init; }

    /// <summary>The number in the professional register.</summary>
    public string? RegNo { get; init; }

    /// <summary>How to reach the person.</summary>
    public IReadOnlyList<OfficerContactToAdd>? Contacts { get; init; }
}
