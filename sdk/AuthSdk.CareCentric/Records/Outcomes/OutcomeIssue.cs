using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>One thing that went wrong.</summary>
public sealed record OutcomeIssue
{
    /// <summary>One of <see cref="IssueSeverities"/>.</summary>
    public string? Severity { get; init; }

    /// <summary>The kind of issue, such as <see cref="IssueCodes.Required"/> or <see cref="IssueCodes.NotFound"/>.</summary>
    public string? Code { get; init; }

    /// <summary>The issue in words or codes.</summary>
    public CodeableConcept? Details { get; init; }

    /// <summary>Technical details.</summary>
    public string? Diagnostics { get; init; }

    /// <summary>Where, in the words of the server.</summary>
    public IReadOnlyList<string>? Location { get; init; }

    /// <summary>Where, as a FHIRPath expression.</summary>
    public IReadOnlyList<string>? Expression { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
