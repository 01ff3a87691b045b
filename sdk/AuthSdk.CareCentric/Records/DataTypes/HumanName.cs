using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>The name of a person.</summary>
public sealed record HumanName
{
    /// <summary>Such as <c>official</c>.</summary>
    public string? Use { get; init; }

    /// <summary>The whole name.</summary>
    public string? Text { get; init; }

    /// <summary>The family name.</summary>
    public string? Family { get; init; }

    /// <summary>The given names.</summary>
    public IReadOnlyList<string>? Given { get; init; }

    /// <summary>Titles before the name.</summary>
    public IReadOnlyList<string>? Prefix { get; init; }

    /// <summary>Titles after the name.</summary>
    public IReadOnlyList<string>? Suffix { get; init; }

    /// <summary>When it was in use.</summary>
    public Period? Period { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
