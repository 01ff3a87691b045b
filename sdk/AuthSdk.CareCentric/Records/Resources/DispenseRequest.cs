using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>How much of a medicine to hand out.</summary>
public sealed record DispenseRequest
{
    /// <summary>While it may be handed out.</summary>
    public Period? ValidityPeriod { get; init; }

    /// <summary>How often again.</summary>
    public int? NumberOfRepeatsAllowed { get; init; }

    /// <summary>How much at a time.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>How long it will last.</summary>
    public Quantity? ExpectedSupplyDuration { get; init; }

    /// <summary>Who is to hand it out.</summary>
    public Reference? Performer { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
