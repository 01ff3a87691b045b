using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>
/// Counts over the facilities that the account sees. Without <c>fields</c> all of them; counts that are not named here are in <see
/// cref="AdditionalData"/>.
/// </summary>
public sealed record FacilityDashboard
{
    /// <summary>The time that the counts of recent changes are about: its start, then its end.</summary>
    [JsonPropertyName("timeperiod")]
    public IReadOnlyList<DashboardPeriod>? Timeperiod { get; init; }

    /// <summary>Facilities.</summary>
    public int? TotalFacilities { get; init; }

    /// <summary>Community health units.</summary>
    public int? TotalChus { get; init; }

    /// <summary>Approved facilities.</summary>
    public int? ApprovedFacilities { get; init; }

    /// <summary>Changes that wait for approval.</summary>
    public int? PendingUpdates { get; init; }

    /// <summary>Facilities made in the time.</summary>
    public int? RecentlyCreated { get; init; }

    /// <summary>Facilities changed in the time.</summary>
    public int? RecentlyUpdated { get; init; }

    /// <summary>Closed facilities.</summary>
    public int? ClosedFacilitiesCount { get; init; }

    /// <summary>Rejected community health units.</summary>
    public int? RejectedChus { get; init; }

    /// <summary>Community health units that wait for approval.</summary>
    public int? ChusPendingApproval { get; init; }

    /// <summary>By county.</summary>
    public IReadOnlyList<NamedCount>? CountySummary { get; init; }

    /// <summary>By constituency.</summary>
    public IReadOnlyList<NamedCount>? ConstituenciesSummary { get; init; }

    /// <summary>By ward.</summary>
    public IReadOnlyList<NamedCount>? WardsSummary { get; init; }

    /// <summary>By owner.</summary>
    public IReadOnlyList<NamedCount>? OwnersSummary { get; init; }

    /// <summary>By type.</summary>
    public IReadOnlyList<NamedCount>? TypesSummary { get; init; }

    /// <summary>By operation status.</summary>
    public IReadOnlyList<NamedCount>? StatusSummary { get; init; }

    /// <summary>By the owner's type.</summary>
    public IReadOnlyList<NamedCount>? OwnerTypes { get; init; }

    /// <summary>By level.</summary>
    public IReadOnlyList<NamedCount>? KephLevel { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
