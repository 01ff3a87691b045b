using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>A health facility in the flat export that the public search page uses.</summary>
/// <remarks>
/// Unlike on <see cref="Facility"/>, <see cref="County"/>, <see cref="Constituency"/> and <see cref="Ward"/> are ids here.
/// </remarks>
public sealed record FacilityMaterialRow
{
    /// <summary>A version 4 UUID.</summary>
    public string? Id { get; init; }

    /// <summary>The facility's number in the master facility list.</summary>
    public int? Code { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The name on the licence.</summary>
    [JsonPropertyName("officialname")]
    public string? OfficialName { get; init; }

    /// <summary>The number in the regulator's register.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>The id of the level in the Kenya Essential Package for Health.</summary>
    public string? KephLevel { get; init; }

    /// <summary>The level.</summary>
    public string? KephLevelName { get; init; }

    /// <summary>The id of the type.</summary>
    public string? FacilityType { get; init; }

    /// <summary>The type.</summary>
    public string? FacilityTypeName { get; init; }

    /// <summary>The group of types.</summary>
    public string? FacilityTypeCategory { get; init; }

    /// <summary>The id of the county.</summary>
    public string? County { get; init; }

    /// <summary>The name of the county.</summary>
    public string? CountyName { get; init; }

    /// <summary>The id of the constituency.</summary>
    public string? Constituency { get; init; }

    /// <summary>The name of the constituency.</summary>
    public string? ConstituencyName { get; init; }

    /// <summary>The id of the sub-county.</summary>
    public string? SubCounty { get; init; }

    /// <summary>The name of the sub-county.</summary>
    public string? SubCountyName { get; init; }

    /// <summary>The id of the ward.</summary>
    public string? Ward { get; init; }

    /// <summary>The name of the ward.</summary>
    public string? WardName { get; init; }

    /// <summary>The id of the owner.</summary>
    public string? Owner { get; init; }

    /// <summary>The owner.</summary>
    public string? OwnerName { get; init; }

    /// <summary>The id of the owner's type.</summary>
    public string? OwnerType { get; init; }

    /// <summary>The owner's type.</summary>
    public string? OwnerTypeName { get; init; }

    /// <summary>The regulator.</summary>
    public string? RegulatoryBodyName { get; init; }

    /// <summary>The id of the operation status.</summary>
    public string? OperationStatus { get; init; }

    /// <summary>The operation status.</summary>
    public string? OperationStatusName { get; init; }

    /// <summary>The admission status.</summary>
    public string? AdmissionStatusName { get; init; }

    /// <summary>Beds of all kinds.</summary>
    public int? Beds { get; init; }

    /// <summary>Cots.</summary>
    public int? Cots { get; init; }

    /// <summary>A helper of the server's full-text search.</summary>
    public string? Search { get; init; }

    /// <summary>Open around the clock.</summary>
    public bool? OpenWholeDay { get; init; }

    /// <summary>Open on public holidays.</summary>
    public bool? OpenPublicHolidays { get; init; }

    /// <summary>Open at weekends.</summary>
    public bool? OpenWeekends { get; init; }

    /// <summary>Open late at night.</summary>
    public bool? OpenLateNight { get; init; }

    /// <summary>The ids of the services.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>The services.</summary>
    public IReadOnlyList<string>? ServiceNames { get; init; }

    /// <summary>The ids of the service categories.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>Whether the public sees the facility in its present operation status.</summary>
    public bool? IsPublicVisible { get; init; }

    /// <summary>Whether the facility is published.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>Whether the facility is closed.</summary>
    public bool? Closed { get; init; }

    /// <summary>When the record was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>The longitude in degrees. The server sends it as <c>lat</c>: it has the two names swapped.</summary>
    [JsonPropertyName("lat")]
    public string? Longitude { get; init; }

    /// <summary>The latitude in degrees. The server sends it as <c>long</c>: it has the two names swapped.</summary>
    [JsonPropertyName("long")]
    public string? Latitude { get; init; }

    /// <summary>Ids of kinds of equipment. Newer servers only.</summary>
    public IReadOnlyList<string>? Infrastructure { get; init; }

    /// <summary>The equipment. Newer servers only.</summary>
    public IReadOnlyList<string>? InfrastructureNames { get; init; }

    /// <summary>The categories of the equipment. Newer servers only.</summary>
    public IReadOnlyList<string>? InfrastructureCategories { get; init; }

    /// <summary>The specialities of the staff. Newer servers only.</summary>
    public IReadOnlyList<string>? SpecialityNames { get; init; }

    /// <summary>The categories of the specialities. Newer servers only.</summary>
    public IReadOnlyList<string>? SpecialityCategories { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
