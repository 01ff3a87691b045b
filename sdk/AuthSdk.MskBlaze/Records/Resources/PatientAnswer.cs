using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>
/// The answer to a call for one patient. Its shape is not documented: the patient, as FHIR has it, or a page with the patient in it, as
/// this server answers everything else. Either is read.
/// </summary>
[JsonConverter(typeof(PatientAnswerConverter))]
public sealed record PatientAnswer
{
    /// <summary>The patient; <see langword="null"/> when the page was empty.</summary>
    public Patient? Patient { get; init; }
}
