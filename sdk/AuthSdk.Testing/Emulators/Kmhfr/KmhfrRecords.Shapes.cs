using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Other views of the records, and the records of small lists.</summary>
internal static partial class KmhfrRecords
{
    /// <summary>The account that the emulator knows.</summary>
    public const int UserNumber = 3;

    private static readonly string[] SummaryMembers =
    [
        "code", "name", "id", "county", "constituency", "facility_type_name", "owner_name", "owner_type_name", "regulatory_status_name", "ward",
        "operation_status_name", "admission_status_name", "ward_name", "is_published", "is_approved", "has_edits", "rejected",
    ];

    public static IReadOnlyList<JsonObject> Constituencies { get; } =
    [
        With(Common(KmhfrSeed.ConstituencyId), new JsonObject
        {
            ["name"] = "MATHARE",
            ["code"] = 290,
            ["county"] = KmhfrSeed.CountyId,
            ["county_name"] = "NAIROBI",
        }),
    ];

    public static IReadOnlyList<JsonObject> Wards { get; } =
    [
        With(Common(KmhfrSeed.WardId), new JsonObject
        {
            ["name"] = "KIAMAIKO",
            ["code"] = 1442,
            ["constituency"] = KmhfrSeed.ConstituencyId,
            ["constituency_name"] = "MATHARE",
            ["sub_county"] = SubCountyId,
            ["sub_county_name"] = "MATHARE",
            ["county_name"] = "NAIROBI",
        }),
    ];

    public static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);

    /// <summary>The record of a list without a seed of its own, linked to the facility, the unit and the account.</summary>
    public static JsonObject Named(string id, string path) => With(Common(id), new JsonObject
    {
        ["name"] = path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..],
        ["facility"] = KmhfrSeed.FacilityId,
        ["health_unit"] = KmhfrSeed.UnitId,
        ["user"] = UserNumber,
    });

    /// <summary>The record of a list that counts instead of using UUIDs.</summary>
    public static JsonObject Numbered(string path) => path switch
    {
        "users" => User("clerk+ward@facility.test"),
        "users/applications" => new JsonObject
        {
            ["id"] = KmhfrSeed.RecordNumber,
            ["client_id"] = "another-client",
            ["client_secret"] = "another-s3cret",
            ["client_type"] = "confidential",
            ["authorization_grant_type"] = "password",
            ["name"] = "Another client",
            ["redirect_uris"] = "",
            ["skip_authorization"] = false,
            ["user"] = UserNumber,
        },
        _ => new JsonObject { ["id"] = KmhfrSeed.RecordNumber, ["name"] = "County officers" },
    };

    public static JsonObject Coordinates(string id) => With(Common(id), new JsonObject
    {
        ["facility"] = KmhfrSeed.FacilityId,
        ["coordinates"] = new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(36.8577, -1.2611) },
        ["collection_date"] = "2015-09-23T13:16:13.988038Z",
        ["source"] = null,
        ["method"] = null,
    });

    /// <summary>A facility as the short list shows it.</summary>
    public static JsonObject Summary(JsonObject facility) =>
        new(SummaryMembers.Where(facility.ContainsKey).Select(name => KeyValuePair.Create(name, facility[name]?.DeepClone())));

    /// <summary>A facility as an export row: areas by id, and the coordinates swapped and as text, as the server has them.</summary>
    public static JsonObject Material(JsonObject facility) => With(Summary(facility), new JsonObject
    {
        ["officialname"] = facility["official_name"]?.DeepClone(),
        ["registration_number"] = facility["registration_number"]?.DeepClone(),
        ["keph_level"] = facility["keph_level"]?.DeepClone(),
        ["keph_level_name"] = facility["keph_level_name"]?.DeepClone(),
        ["county"] = facility["county_id"]?.DeepClone(),
        ["county_name"] = facility["county_name"]?.DeepClone(),
        ["constituency"] = facility["constituency_id"]?.DeepClone(),
        ["constituency_name"] = facility["constituency_name"]?.DeepClone(),
        ["sub_county"] = facility["sub_county_id"]?.DeepClone(),
        ["sub_county_name"] = facility["sub_county_name"]?.DeepClone(),
        ["beds"] = facility["number_of_beds"]?.DeepClone(),
        ["cots"] = facility["number_of_cots"]?.DeepClone(),
        ["open_whole_day"] = facility["open_whole_day"]?.DeepClone(),
        ["services"] = new JsonArray(),
        ["service_names"] = new JsonArray(),
        ["categories"] = new JsonArray(),
        ["closed"] = facility["closed"]?.DeepClone(),
        ["created"] = facility["created"]?.DeepClone(),
        ["lat"] = facility["lat_long"]?[1]?.ToString(),
        ["long"] = facility["lat_long"]?[0]?.ToString(),
    });

    /// <summary>A facility as a call by id shows it.</summary>
    public static JsonObject Detail(JsonObject facility) => With(facility, new JsonObject
    {
        ["coordinates"] = facility["lat_long"] is null ? null : KmhfrSeed.RecordId,
        ["latest_approval"] = null,
        ["county_code"] = 47,
        ["constituency_code"] = 290,
        ["ward_code"] = 1442,
        ["service_catalogue_active"] = true,
        ["officer_in_charge"] = null,
        ["facility_specialists"] = new JsonArray(),
        ["facility_units"] = new JsonArray(),
    });
}
