using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>Name and place of a facility. On the wire it is an array without names.</summary>
[JsonConverter(typeof(FacilityPointConverter))]
public sealed record FacilityPoint
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>The county. Whether as an id, a number or a name is not documented.</summary>
    public JsonElement? County { get; init; }

    /// <summary>The constituency, as the county.</summary>
    public JsonElement? Constituency { get; init; }

    /// <summary>The ward, as the county.</summary>
    public JsonElement? Ward { get; init; }

    /// <summary>What the server sends after the ward.</summary>
    public IReadOnlyList<JsonElement> More { get; init; } = [];
}
