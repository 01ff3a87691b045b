using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>Something that was done to an event.</summary>
public sealed record EventAction
{
    /// <summary>The id of the action.</summary>
    public required string Id { get; init; }

    /// <summary>One of <see cref="ActionTypes"/>, or another.</summary>
    public string? Type { get; init; }

    /// <summary>One of <see cref="ActionStatuses"/>.</summary>
    public string? Status { get; init; }

    /// <summary>The id of the requested action that this one accepts or rejects.</summary>
    public string? OriginalActionId { get; init; }

    /// <summary>The transaction id of the call.</summary>
    public string? TransactionId { get; init; }

    /// <summary>When it was done.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Who did it: the subject of the token.</summary>
    public string? CreatedBy { get; init; }

    /// <summary><c>system</c> for a client.</summary>
    public string? CreatedByUserType { get; init; }

    /// <summary>The role of whoever did it; may be empty from 1.9.16 on.</summary>
    public string? CreatedByRole { get; init; }

    /// <summary>A reference to a signature.</summary>
    public string? CreatedBySignature { get; init; }

    /// <summary>The id of the office or health facility.</summary>
    public string? CreatedAtLocation { get; init; }

    /// <summary>Values by field id.</summary>
    public JsonObject? Declaration { get; init; }

    /// <summary>Values by review field id.</summary>
    public JsonObject? Annotation { get; init; }

    /// <summary>Whom the event was assigned to.</summary>
    public string? AssignedTo { get; init; }

    /// <summary>The number in the register.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>The id of the correction request.</summary>
    public string? RequestId { get; init; }

    /// <summary>More, depending on the type: a reason, duplicates, a template.</summary>
    public JsonElement? Content { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
