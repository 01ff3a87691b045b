using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A link to another record of the same person.</summary>
public sealed record PatientLink
{
    /// <summary>The other record.</summary>
    public Reference? Other { get; init; }

    /// <summary><c>seealso</c>: linked. <c>replaces</c>: this record survives. <c>replaced-by</c>: this record is retired.</summary>
    public string? Type { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
