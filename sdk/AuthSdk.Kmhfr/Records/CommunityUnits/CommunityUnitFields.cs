using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>
/// What can be written about a community health unit, at its creation and later. Properties left <see langword="null"/> are not
/// sent.
/// </summary>
public abstract record CommunityUnitFields
{
    /// <summary>How many households the unit looks after.</summary>
    public int? HouseholdsMonitored { get; init; }

    /// <summary>How many community health volunteers it has.</summary>
    public int? NumberOfChvs { get; init; }

    /// <summary>Community health promoters. Older server generation.</summary>
    public int? ChpsPresent { get; init; }

    /// <summary>Trained community health promoters. Older server generation.</summary>
    public int? ChpsTrained { get; init; }

    /// <summary>Community health assistants. Older server generation.</summary>
    public int? ChasPresent { get; init; }

    /// <summary>Trained community health assistants. Older server generation.</summary>
    public int? ChasTrained { get; init; }

    /// <summary>Members of the community health committee. Older server generation.</summary>
    public int? ChcsPresent { get; init; }

    /// <summary>Trained members of the community health committee. Older server generation.</summary>
    public int? ChcsTrained { get; init; }

    /// <summary>When the unit was founded; today unless given.</summary>
    public DateOnly? DateEstablished { get; init; }

    /// <summary>When it began to work: not in the future, and not before it was founded.</summary>
    public DateOnly? DateOperational { get; init; }

    /// <summary>Approves the unit.</summary>
    public bool? IsApproved { get; init; }

    /// <summary>What is said at the approval.</summary>
    public string? ApprovalComment { get; init; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? ApprovalDate { get; init; }

    /// <summary>Rejects the unit.</summary>
    public bool? IsRejected { get; init; }

    /// <summary>Why it is rejected.</summary>
    public string? RejectionReason { get; init; }

    /// <summary>Closes the unit.</summary>
    public bool? IsClosed { get; init; }

    /// <summary>Why it is closed.</summary>
    public string? ClosingComment { get; init; }

    /// <summary>Where it is.</summary>
    public string? Location { get; init; }

    /// <summary>Partner organisations. Older server generation.</summary>
    public IReadOnlyList<string>? Partners { get; init; }

    /// <summary>Whether it has an income-generating activity. Older server generation.</summary>
    public bool? HasIga { get; init; }

    /// <summary>Whether it has material for information and education. Older server generation.</summary>
    public bool? HasIecMaterials { get; init; }

    /// <summary>How to reach the unit.</summary>
    public IReadOnlyList<ContactToAdd>? Contacts { get; init; }

    /// <summary>Who works in it.</summary>
    public IReadOnlyList<NewCommunityHealthWorker>? HealthUnitWorkers { get; init; }

    /// <summary>What it offers.</summary>
    public IReadOnlyList<CommunityUnitServiceToAdd>? Services { get; init; }

    /// <summary>Fields to send that this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
