using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>A question at the door.</summary>
public sealed record JoinField
{
    /// <summary>The id of a question of the room's own, a UUID.</summary>
    public string? Id { get; init; }

    /// <summary>The name of a built-in question, such as <c>email</c>.</summary>
    public string? Slug { get; init; }

    /// <summary>The kind of answer, such as <c>email</c> or <c>string</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The question.</summary>
    public string? Title { get; init; }

    /// <summary>A hint.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is asked.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Whether it must be answered.</summary>
    public bool? Required { get; init; }

    /// <summary>Its position.</summary>
    public int? Order { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
