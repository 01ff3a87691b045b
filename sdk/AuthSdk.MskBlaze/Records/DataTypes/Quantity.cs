using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>A measured amount.</summary>
public sealed record Quantity
{
    /// <summary>The number. Its trailing zeros tell the precision and are kept.</summary>
    public decimal? Value { get; init; }

    /// <summary><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;=</c> or <c>&gt;</c> when the value is only a bound.</summary>
    public string? Comparator { get; init; }

    /// <summary>The unit in words.</summary>
    public string? Unit { get; init; }

    /// <summary>The system of units, a URL.</summary>
    public string? System { get; init; }

    /// <summary>The unit as a code of that system.</summary>
    public string? Code { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
