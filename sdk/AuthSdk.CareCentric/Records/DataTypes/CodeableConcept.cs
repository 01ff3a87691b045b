using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A concept, as codes, as words or as both.</summary>
public sealed record CodeableConcept
{
    /// <summary>The codes; they all mean the same.</summary>
    public IReadOnlyList<Coding>? Coding { get; init; }

    /// <summary>The concept in words.</summary>
    public string? Text { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }

    /// <summary>The concept for people: its text, else how the first code that has one is displayed, else the first code.</summary>
    [JsonIgnore]
    public string? DisplayText =>
        Text ?? Coding?.Select(coding => coding.Display).FirstOrDefault(display => display is not null) ?? (Coding is [var first, ..] ? first.Code : null);

    /// <summary>The first code of a system.</summary>
    /// <param name="system">The system, such as <see cref="CodeSystems.SnomedCt"/>.</param>
    /// <returns>The code, or <see langword="null"/> if there is none of that system.</returns>
    public string? CodeOf(string system) => Coding?.FirstOrDefault(coding => coding.System == system)?.Code;
}
