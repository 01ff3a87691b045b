using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>The settings of a space. An update replaces all of them.</summary>
public sealed record SpaceSettings
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether people other than the creator and the moderators may enter its rooms.</summary>
    public bool IsPublic { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>The address of an image.</summary>
    public string? Logo { get; init; }

    /// <summary>Fields to send that this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
