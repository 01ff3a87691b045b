using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>An address of a person.</summary>
public sealed record FhirAddress
{
    /// <summary>The country in three letters. Another spelling is refused, with 500.</summary>
    public string? Country { get; init; }

    /// <summary>In the server's own country the id of a location, a UUID.</summary>
    public string? State { get; init; }

    /// <summary>In the server's own country the id of a location below <see cref="State"/>, a UUID.</summary>
    public string? District { get; init; }

    /// <summary>The town.</summary>
    public string? City { get; init; }

    /// <summary>Lines; which means what is the country's own.</summary>
    public IReadOnlyList<string>? Line { get; init; }

    /// <summary>The postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Fields that this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
