using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>An observation that belongs to another one.</summary>
public sealed record ObservationRelation
{
    /// <summary><c>has-member</c>, <c>derived-from</c>, <c>sequel-to</c>, <c>replaces</c>, <c>qualified-by</c> or <c>interfered-by</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The other one.</summary>
    public Reference? Target { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
