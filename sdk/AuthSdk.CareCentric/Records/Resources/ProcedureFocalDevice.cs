using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>What a procedure put in, changed or took out.</summary>
public sealed record ProcedureFocalDevice
{
    /// <summary>What was done with it.</summary>
    public CodeableConcept? Action { get; init; }

    /// <summary>The device.</summary>
    public Reference? Manipulated { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
