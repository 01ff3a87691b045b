using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>A group of rooms.</summary>
public sealed record Space
{
    /// <summary>24 lower-case hex characters.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether people other than its creator and moderators may enter its rooms.</summary>
    public bool? IsPublic { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>The address of an image.</summary>
    public string? Logo { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
