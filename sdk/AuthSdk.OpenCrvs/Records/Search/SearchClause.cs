using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>
/// Conditions that must all match; give at least one. Or a nested expression: <see cref="Type"/> and <see cref="Clauses"/>.
/// </summary>
public sealed record SearchClause
{
    /// <summary>One of <see cref="SearchOperators"/>, for a nested expression.</summary>
    public string? Type { get; init; }

    /// <summary>The clauses of a nested expression.</summary>
    public IReadOnlyList<SearchClause>? Clauses { get; init; }

    /// <summary>The id of the event.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the event type.</summary>
    public string? EventType { get; init; }

    /// <summary>One of <see cref="EventStatuses"/>, or several.</summary>
    public SearchTerm? Status { get; init; }

    /// <summary>The tracking id.</summary>
    public SearchTerm? TrackingId { get; init; }

    /// <summary>When the event was made.</summary>
    public SearchTerm? CreatedAt { get; init; }

    /// <summary>When the event last changed.</summary>
    public SearchTerm? UpdatedAt { get; init; }

    /// <summary>When the registration was accepted.</summary>
    [JsonPropertyName("legalStatuses.REGISTERED.acceptedAt")]
    public SearchTerm? RegisteredAt { get; init; }

    /// <summary>The number in the register.</summary>
    [JsonPropertyName("legalStatuses.REGISTERED.registrationNumber")]
    public SearchTerm? RegistrationNumber { get; init; }

    /// <summary>Where the event was declared.</summary>
    [JsonPropertyName("legalStatuses.DECLARED.createdAtLocation")]
    public SearchTerm? DeclaredAtLocation { get; init; }

    /// <summary>Where the event was registered.</summary>
    [JsonPropertyName("legalStatuses.REGISTERED.createdAtLocation")]
    public SearchTerm? RegisteredAtLocation { get; init; }

    /// <summary>Where the event was made.</summary>
    public SearchTerm? CreatedAtLocation { get; init; }

    /// <summary>Where the event last changed.</summary>
    public SearchTerm? UpdatedAtLocation { get; init; }

    /// <summary>Whom the event is assigned to.</summary>
    public SearchTerm? AssignedTo { get; init; }

    /// <summary>Who made the event.</summary>
    public SearchTerm? CreatedBy { get; init; }

    /// <summary>Who last changed the event.</summary>
    public SearchTerm? UpdatedBy { get; init; }

    /// <summary>The role of whoever last changed the event; only <see cref="SearchTerm.Exact"/>.</summary>
    public SearchTerm? UpdatedByUserRole { get; init; }

    /// <summary>Whether a person or a client made the event. The form of this condition is not documented, so it is the JSON itself.</summary>
    public JsonNode? CreatedByUserType { get; init; }

    /// <summary>The flags that the event has or lacks: some of <see cref="EventFlags"/>.</summary>
    public FlagFilter? Flags { get; init; }

    /// <summary>Conditions by field id of the country's configuration, such as <c>child.nid</c>.</summary>
    public IReadOnlyDictionary<string, SearchTerm>? Data { get; init; }

    /// <summary>Fields to send that this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
