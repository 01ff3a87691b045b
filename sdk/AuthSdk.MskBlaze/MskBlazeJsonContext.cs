using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>Reads and writes the FHIR resources. What a record does not name is kept, and decimals keep their precision.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Bundle<Patient>))]
[JsonSerializable(typeof(Bundle<Observation>))]
[JsonSerializable(typeof(Bundle<DiagnosticReport>))]
[JsonSerializable(typeof(Bundle<AdverseEvent>))]
[JsonSerializable(typeof(Bundle<MedicationStatement>))]
[JsonSerializable(typeof(Bundle<Group>))]
[JsonSerializable(typeof(PatientAnswer))]
[JsonSerializable(typeof(CapabilityStatement))]
[JsonSerializable(typeof(OperationOutcome))]
public sealed partial class MskBlazeJsonContext : JsonSerializerContext;
