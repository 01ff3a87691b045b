using System.Text.Json;

namespace AuthSdk.Kmhfr;

/// <summary>A community health unit.</summary>
public sealed record CommunityUnit : RegistryRecord
{
    /// <summary>The name, at most 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>The unit's number; absent until approved.</summary>
    public int? Code { get; init; }

    /// <summary>The id of the facility that the unit is linked to.</summary>
    public string? Facility { get; init; }

    /// <summary>The name of that facility.</summary>
    public string? FacilityName { get; init; }

    /// <summary>The ward of that facility.</summary>
    public string? FacilityWard { get; init; }

    /// <summary>The constituency of that facility.</summary>
    public string? FacilityConstituency { get; init; }

    /// <summary>The sub-county of that facility.</summary>
    public string? FacilitySubcounty { get; init; }

    /// <summary>The county of that facility.</summary>
    public string? FacilityCounty { get; init; }

    /// <summary>The number of the ward.</summary>
    public int? WardCode { get; init; }

    /// <summary>The id of the status.</summary>
    public string? Status { get; init; }

    /// <summary>The status.</summary>
    public string? StatusName { get; init; }

    /// <summary>How many households the unit looks after.</summary>
    public int? HouseholdsMonitored { get; init; }

    /// <summary>How many community health volunteers it has.</summary>
    public int? NumberOfChvs { get; init; }

    /// <summary>Community health promoters. Not in the published reference.</summary>
    public int? ChpsPresent { get; init; }

    /// <summary>Trained community health promoters. Not in the published reference.</summary>
    public int? ChpsTrained { get; init; }

    /// <summary>Community health assistants. Not in the published reference.</summary>
    public int? ChasPresent { get; init; }

    /// <summary>Trained community health assistants. Not in the published reference.</summary>
    public int? ChasTrained { get; init; }

    /// <summary>Members of the community health committee. Not in the published reference.</summary>
    public int? ChcsPresent { get; init; }

    /// <summary>Trained members of the community health committee. Not in the published reference.</summary>
    public int? ChcsTrained { get; init; }

    /// <summary>When the unit was founded.</summary>
    public DateOnly? DateEstablished { get; init; }

    /// <summary>When it began to work.</summary>
    public DateOnly? DateOperational { get; init; }

    /// <summary>Whether it is approved.</summary>
    public bool? IsApproved { get; init; }

    /// <summary>What was said at the approval.</summary>
    public string? ApprovalComment { get; init; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? ApprovalDate { get; init; }

    /// <summary>Whether it was rejected.</summary>
    public bool? IsRejected { get; init; }

    /// <summary>Why it was rejected.</summary>
    public string? RejectionReason { get; init; }

    /// <summary>Whether it is closed.</summary>
    public bool? IsClosed { get; init; }

    /// <summary>Why it was closed.</summary>
    public string? ClosingComment { get; init; }

    /// <summary>Whether changes wait for approval.</summary>
    public bool? HasEdits { get; init; }

    /// <summary>The id of the changes that wait for approval.</summary>
    public string? LatestUpdate { get; init; }

    /// <summary>The changes that wait for approval; an empty object when there are none.</summary>
    public JsonElement? PendingUpdates { get; init; }

    /// <summary>Where it is.</summary>
    public string? Location { get; init; }

    /// <summary>Latitude, then longitude, in degrees.</summary>
    public IReadOnlyList<double>? LatLong { get; init; }

    /// <summary>The ids of the boundaries that the unit lies in.</summary>
    public UnitBoundaries? Boundaries { get; init; }

    /// <summary>A GeoJSON feature; its coordinates are longitude, then latitude.</summary>
    public JsonElement? GeoFeatures { get; init; }

    /// <summary>How to reach the unit.</summary>
    public IReadOnlyList<CommunityUnitContact>? Contacts { get; init; }

    /// <summary>Who works in it.</summary>
    public IReadOnlyList<CommunityHealthWorker>? HealthUnitWorkers { get; init; }

    /// <summary>What it offers.</summary>
    public IReadOnlyList<CommunityUnitService>? Services { get; init; }

    /// <summary>Partner organisations. Not in the published reference.</summary>
    public IReadOnlyList<string>? Partners { get; init; }

    /// <summary>Whether it has an income-generating activity. Not in the published reference.</summary>
    public bool? HasIga { get; init; }

    /// <summary>Whether it has material for information and education. Not in the published reference.</summary>
    public bool? HasIecMaterials { get; init; }

    /// <summary>The mean of the ratings.</summary>
    public decimal? AvgRating { get; init; }

    /// <summary>How many ratings there are.</summary>
    public int? NumberOfRatings { get; init; }
}
