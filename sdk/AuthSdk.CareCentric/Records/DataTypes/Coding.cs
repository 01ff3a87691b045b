using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A code of a code system.</summary>
public sealed record Coding
{
    /// <summary>The code system, a URL.</summary>
    public string? System { get; init; }

    /// <summary>The code.</summary>
    public string? Code { get; init; }

    /// <summary>The code in words.</summary>
    public string? Display { get; init; }

    /// <summary>Extensions.</summary>
    public IReadOnlyList<Extension>? Extension { get; init; }

    /// <summary>The version of the code system.</summary>
    public string? Version { get; init; }

    /// <summary>Whether a person chose this code.</summary>
    public bool? UserSelected { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }

    /// <summary>The text that was chosen for a SNOMED CT code: part of <see cref="ExtensionUrls.SnomedDescription"/>.</summary>
    [JsonIgnore]
    public string? ChosenDescription => Extension.Find(ExtensionUrls.SnomedDescription)?.Nested.Find("descriptionDisplay")?.ValueString;
}
