namespace AuthSdk.Kmhfr;

/// <summary>A rating of a service at a facility. An address may give one a day; the next is answered with 429.</summary>
public sealed record FacilityServiceRating : RegistryRecord
{
    /// <summary>The id of the link between facility and service.</summary>
    public string? FacilityService { get; init; }

    /// <summary>From 0 to 5.</summary>
    public int? Rating { get; init; }

    /// <summary>What is said about it.</summary>
    public string? Comment { get; init; }
}
