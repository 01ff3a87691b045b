using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>Who did a procedure.</summary>
public sealed record ProcedurePerformer
{
    /// <summary>As what.</summary>
    public CodeableConcept? Role { get; init; }

    /// <summary>Who.</summary>
    public Reference? Actor { get; init; }

    /// <summary>For which organisation.</summary>
    public Reference? OnBehalfOf { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
