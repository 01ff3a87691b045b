using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>Something that was done to a record.</summary>
public sealed record RecordOperation
{
    /// <summary>What was done.</summary>
    public string? OperationType { get; init; }

    /// <summary>When; the format is not documented.</summary>
    public string? OperatedOn { get; init; }

    /// <summary>The role of whoever did it.</summary>
    public string? OperatorRole { get; init; }

    /// <summary>The name of whoever did it; its form is not documented, so it is the JSON itself.</summary>
    public JsonElement? OperatorName { get; init; }

    /// <summary>The office of whoever did it.</summary>
    public string? OperatorOfficeName { get; init; }

    /// <summary>Other names of that office; the form is not documented.</summary>
    public JsonElement? OperatorOfficeAlias { get; init; }

    /// <summary>The health facility of a notification.</summary>
    public string? NotificationFacilityName { get; init; }

    /// <summary>Other names of that facility; the form is not documented.</summary>
    public JsonElement? NotificationFacilityAlias { get; init; }

    /// <summary>Why the record was rejected.</summary>
    public string? RejectReason { get; init; }

    /// <summary>More about it.</summary>
    public string? RejectComment { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
