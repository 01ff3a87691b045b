using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>What followed a vaccination.</summary>
public sealed record ImmunizationReaction
{
    /// <summary>When it began.</summary>
    public string? Date { get; init; }

    /// <summary>The observation that says what.</summary>
    public Reference? Detail { get; init; }

    /// <summary>Whether the patient said so.</summary>
    public BooleanOrText? Reported { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
