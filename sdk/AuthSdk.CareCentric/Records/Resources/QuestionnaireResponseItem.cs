using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A question with its answers, or a group of questions.</summary>
public sealed record QuestionnaireResponseItem
{
    /// <summary>Its id in the questionnaire.</summary>
    public string? LinkId { get; init; }

    /// <summary>Its definition, a URL.</summary>
    public string? Definition { get; init; }

    /// <summary>Its words.</summary>
    public string? Text { get; init; }

    /// <summary>What it is about, if not the patient.</summary>
    public Reference? Subject { get; init; }

    /// <summary>The answers: a list in FHIR, mostly one in the published sample.</summary>
    [JsonConverter(typeof(OneOrManyConverter<QuestionnaireResponseAnswer>))]
    public OneOrMany<QuestionnaireResponseAnswer>? Answer { get; init; }

    /// <summary>The questions of the group.</summary>
    public IReadOnlyList<QuestionnaireResponseItem>? Item { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
