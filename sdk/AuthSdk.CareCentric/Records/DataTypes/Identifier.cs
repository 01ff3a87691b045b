using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>An id that people or other systems use.</summary>
public sealed record Identifier
{
    /// <summary>Such as <c>official</c>.</summary>
    public string? Use { get; init; }

    /// <summary>The kind of id.</summary>
    public CodeableConcept? Type { get; init; }

    /// <summary>The name space, a URL, such as <see cref="IdentifierSystems.NhsNumber"/>.</summary>
    public string? System { get; init; }

    /// <summary>The id.</summary>
    public string? Value { get; init; }

    /// <summary>When the id is valid.</summary>
    public Period? Period { get; init; }

    /// <summary>Who gave it.</summary>
    public Reference? Assigner { get; init; }

    /// <summary>Extensions.</summary>
    public IReadOnlyList<Extension>? Extension { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
