using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>When something is done, again and again.</summary>
public sealed record Timing
{
    /// <summary>At these times.</summary>
    public IReadOnlyList<string>? Event { get; init; }

    /// <summary>By this rule.</summary>
    public TimingRepeat? Repeat { get; init; }

    /// <summary>By a rule that has a code, such as <c>BID</c>.</summary>
    public CodeableConcept? Code { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
