using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>Reads and writes the registry's records: snake case names, and numbers also where the server sends them as strings.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Page<Facility>))]
[JsonSerializable(typeof(Page<FacilitySummary>))]
[JsonSerializable(typeof(Page<FacilityMaterialRow>))]
[JsonSerializable(typeof(Page<CommunityUnit>))]
[JsonSerializable(typeof(Page<County>))]
[JsonSerializable(typeof(Page<Constituency>))]
[JsonSerializable(typeof(Page<Ward>))]
[JsonSerializable(typeof(Page<FacilityType>))]
[JsonSerializable(typeof(Page<Owner>))]
[JsonSerializable(typeof(FacilityDetail))]
[JsonSerializable(typeof(NewFacility))]
[JsonSerializable(typeof(FacilityChanges))]
[JsonSerializable(typeof(CurrentUser))]
public sealed partial class KmhfrJsonContext : JsonSerializerContext;
