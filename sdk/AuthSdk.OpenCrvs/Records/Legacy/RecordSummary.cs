using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A record in the result of a search.</summary>
public sealed record RecordSummary
{
    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary><c>Birth</c> or <c>Death</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The registration.</summary>
    public RecordRegistration? Registration { get; init; }

    /// <summary>The date of birth, of a birth.</summary>
    public string? DateOfBirth { get; init; }

    /// <summary>The child's names, one per language.</summary>
    public IReadOnlyList<RecordName>? ChildName { get; init; }

    /// <summary>The date of death, of a death.</summary>
    public string? DateOfDeath { get; init; }

    /// <summary>The names of the deceased, one per language.</summary>
    public IReadOnlyList<RecordName>? DeceasedName { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
