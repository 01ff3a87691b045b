using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A record in the result of a search. It has what the query text asks for; <see cref="RecordSearchRequest.SearchEvents"/> asks for some.</summary>
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

    /// <summary>Where the child was born.</summary>
    public string? PlaceOfBirth { get; init; }

    /// <summary>The gender of the child.</summary>
    public string? ChildGender { get; init; }

    /// <summary>An id of the child.</summary>
    public string? ChildIdentifier { get; init; }

    /// <summary>The first names of the mother.</summary>
    public string? MothersFirstName { get; init; }

    /// <summary>The last name of the mother.</summary>
    public string? MothersLastName { get; init; }

    /// <summary>The date of birth of the mother.</summary>
    public string? MotherDateOfBirth { get; init; }

    /// <summary>An id of the mother.</summary>
    public string? MotherIdentifier { get; init; }

    /// <summary>The first names of the father.</summary>
    public string? FathersFirstName { get; init; }

    /// <summary>The last name of the father.</summary>
    public string? FathersLastName { get; init; }

    /// <summary>The date of birth of the father.</summary>
    public string? FatherDateOfBirth { get; init; }

    /// <summary>An id of the father.</summary>
    public string? FatherIdentifier { get; init; }

    /// <summary>The date of death, of a death.</summary>
    public string? DateOfDeath { get; init; }

    /// <summary>The names of the deceased, one per language.</summary>
    public IReadOnlyList<RecordName>? DeceasedName { get; init; }

    /// <summary>The gender of the deceased.</summary>
    public string? DeceasedGender { get; init; }

    /// <summary>What was done to the record.</summary>
    public IReadOnlyList<RecordOperation>? OperationHistories { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
