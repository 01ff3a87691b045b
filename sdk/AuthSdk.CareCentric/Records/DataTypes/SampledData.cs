using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A series of measurements.</summary>
public sealed record SampledData
{
    /// <summary>The zero, with its unit.</summary>
    public Quantity? Origin { get; init; }

    /// <summary>Milliseconds between two of them.</summary>
    public decimal? Period { get; init; }

    /// <summary>What the values are multiplied by.</summary>
    public decimal? Factor { get; init; }

    /// <summary>What the device cannot go below.</summary>
    public decimal? LowerLimit { get; init; }

    /// <summary>What the device cannot go above.</summary>
    public decimal? UpperLimit { get; init; }

    /// <summary>How many values belong to each time.</summary>
    public int? Dimensions { get; init; }

    /// <summary>The values, separated by spaces; <c>E</c>, <c>U</c> and <c>L</c> stand for error, above and below the limits.</summary>
    public string? Data { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
