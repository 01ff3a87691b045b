using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>Reads and writes the FHIR resources. What a record does not name is kept, and decimals keep their precision.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Bundle<Patient>))]
[JsonSerializable(typeof(Bundle<Observation>))]
[JsonSerializable(typeof(Bundle<AllergyIntolerance>))]
[JsonSerializable(typeof(Bundle<Condition>))]
[JsonSerializable(typeof(Bundle<Procedure>))]
[JsonSerializable(typeof(Bundle<MedicationRequest>))]
[JsonSerializable(typeof(Bundle<MedicationStatement>))]
[JsonSerializable(typeof(Bundle<Immunization>))]
[JsonSerializable(typeof(Bundle<Flag>))]
[JsonSerializable(typeof(Bundle<FamilyMemberHistory>))]
[JsonSerializable(typeof(Bundle<QuestionnaireResponse>))]
[JsonSerializable(typeof(Patient))]
[JsonSerializable(typeof(Observation))]
[JsonSerializable(typeof(AllergyIntolerance))]
[JsonSerializable(typeof(Condition))]
[JsonSerializable(typeof(Procedure))]
[JsonSerializable(typeof(MedicationRequest))]
[JsonSerializable(typeof(MedicationStatement))]
[JsonSerializable(typeof(Immunization))]
[JsonSerializable(typeof(Flag))]
[JsonSerializable(typeof(FamilyMemberHistory))]
[JsonSerializable(typeof(QuestionnaireResponse))]
[JsonSerializable(typeof(ImmunizationPractitioner))]
[JsonSerializable(typeof(QuestionnaireResponseAnswer))]
[JsonSerializable(typeof(Medication))]
[JsonSerializable(typeof(Practitioner))]
[JsonSerializable(typeof(OperationOutcome))]
public sealed partial class CareCentricJsonContext : JsonSerializerContext;
