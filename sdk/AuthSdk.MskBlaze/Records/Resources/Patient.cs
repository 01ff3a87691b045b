using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>A subject of the study.</summary>
public sealed record Patient : Resource
{
    /// <summary>The subject's number in the study.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary>Such as <c>male</c>.</summary>
    public string? Gender { get; init; }

    /// <summary>The <b>year</b> of birth.</summary>
    public PartialDate? BirthDate { get; init; }

    /// <summary>The race, such as <c>White</c>.</summary>
    [JsonIgnore]
    public string? Race => FindExtension(ExtensionUrls.Race)?.Text;

    /// <summary>The ethnicity, such as <c>NON</c>.</summary>
    [JsonIgnore]
    public string? Ethnicity => FindExtension(ExtensionUrls.Ethnicity)?.Text;

    private protected override Identifier? FirstIdentifier => Identifier is [var first, ..] ? first : null;
}
