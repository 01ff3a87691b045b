using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>Who runs a facility.</summary>
public sealed record OfficerInCharge
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The number in the professional register.</summary>
    public string? RegNo { get; init; }

    /// <summary>The number of the identity card.</summary>
    public string? IdNumber { get; init; }

    /// <summary>The id of the job title.</summary>
    public string? Title { get; init; }

    /// <summary>The job title.</summary>
    public string? TitleName { get; init; }

    /// <summary>How to reach the person.</summary>
    public IReadOnlyList<OfficerContact>? Contacts { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
