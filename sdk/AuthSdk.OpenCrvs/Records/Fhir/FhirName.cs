using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A name of a person.</summary>
public sealed record FhirName
{
    /// <summary>The language that it is written in, such as <c>en</c>.</summary>
    public string? Use { get; init; }

    /// <summary>The family name.</summary>
    public string? Family { get; init; }

    /// <summary>The other names.</summary>
    public IReadOnlyList<string>? Given { get; init; }

    /// <summary>Fields that this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
