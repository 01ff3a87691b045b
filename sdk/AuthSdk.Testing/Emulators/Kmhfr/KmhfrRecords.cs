using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The seeded records, with the members the server sends.</summary>
internal static partial class KmhfrRecords
{
    private const string FacilityTypeId = "6bbfc198-9b4f-4ce1-8f7c-0d2f6b1e3a01";
    private const string SubCountyId = "49a83cf0-1d2e-4f3a-9b4c-5d6e7f8a9b01";
    private const string OwnerId = "5363e7ac-2b3c-4d4e-8f5a-6b7c8d9e0f01";
    private const string OwnerTypeId = "d9a0ce65-3c4d-4e5f-9a6b-7c8d9e0f1a01";
    private const string OperationStatusId = "ae75777e-5366-4b5e-8d7c-9e0f1a2b3c01";
    private const string KephLevelId = "174f7d48-3b57-4997-a743-888d97c5ec31";

    public static IReadOnlyList<JsonObject> Counties { get; } =
    [
        County(KmhfrSeed.CountyId, "NAIROBI", 47),
        County("11111111-0000-4000-8000-000000000001", "MOMBASA", 1),
        County("11111111-0000-4000-8000-000000000032", "NAKURU", 32),
        County("11111111-0000-4000-8000-000000000042", "KISUMU", 42),
        County("11111111-0000-4000-8000-000000000022", "KIAMBU", 22),
    ];

    public static IReadOnlyList<JsonObject> Facilities { get; } =
    [
        FullFacility(),
        BareFacility(),
        .. Enumerable.Range(1, KmhfrSeed.FacilityCount - 2).Select(static number => Facility(
            string.Create(CultureInfo.InvariantCulture, $"22222222-0000-4000-8000-{number:D12}"),
            string.Create(CultureInfo.InvariantCulture, $"Health Centre {number:D2}"),
            15000 + number)),
    ];

    public static IReadOnlyList<JsonObject> Units { get; } =
    [
        Unit(KmhfrSeed.UnitId, "Bahati Community Unit", 601001),
        Unit("0c9b54f0-6a53-4c27-9f3a-7d0f0a0b0c02", "Kiamaiko Community Unit", 601002),
        Unit("0c9b54f0-6a53-4c27-9f3a-7d0f0a0b0c03", "Mathare Community Unit", null),
    ];

    public static JsonObject User(string email) => new()
    {
        ["id"] = 3,
        ["email"] = email,
        ["first_name"] = "Test",
        ["last_name"] = "Clerk",
        ["other_names"] = "",
        ["short_name"] = "Test",
        ["full_name"] = "Test Clerk",
        ["employee_number"] = "0000003",
        ["job_title"] = null,
        ["is_staff"] = false,
        ["is_active"] = true,
        ["is_national"] = false,
        ["is_superuser"] = false,
        ["requires_password_change"] = false,
        ["all_permissions"] = new JsonArray("facilities.view_facility", "chul.view_communityhealthunit"),
        ["groups"] = new JsonArray(),
        ["user_groups"] = new JsonObject(),
        ["county"] = KmhfrSeed.CountyId,
        ["county_name"] = "NAIROBI",
        ["constituency"] = KmhfrSeed.ConstituencyId,
        ["sub_county_name"] = "MATHARE",
        ["regulator"] = null,
        ["user_counties"] = new JsonArray(),
        ["user_sub_counties"] = new JsonArray(),
        ["user_constituencies"] = new JsonArray(),
        ["last_login"] = "2029-12-31T08:00:00.000000Z",
        ["date_joined"] = "2020-01-01T08:00:00.000000Z",
    };

    public static JsonObject Facility(string id, string name, int? code) => With(Common(id), new JsonObject
    {
        ["code"] = code,
        ["name"] = name,
        ["official_name"] = name,
        ["registration_number"] = null,
        ["abbreviation"] = null,
        ["description"] = null,
        ["number_of_beds"] = 0,
        ["number_of_cots"] = 0,
        ["open_whole_day"] = false,
        ["open_public_holidays"] = false,
        ["open_weekends"] = false,
        ["open_late_night"] = false,
        ["open_normal_day"] = true,
        ["is_classified"] = false,
        ["is_published"] = code is not null,
        ["regulated"] = false,
        ["rejected"] = false,
        ["closed"] = false,
        ["has_edits"] = false,
        ["approved"] = code is not null,
        ["approved_national_level"] = code is null ? null : true,
        ["nhif_accreditation"] = false,
        ["facility_catchment_population"] = null,
        ["closed_date"] = null,
        ["date_established"] = null,
        ["facility_type"] = FacilityTypeId,
        ["facility_type_name"] = "Pharmacy",
        ["owner"] = OwnerId,
        ["owner_name"] = "Private Practice - Unspecified",
        ["owner_type"] = OwnerTypeId,
        ["owner_type_name"] = "Private Practice",
        ["operation_status"] = OperationStatusId,
        ["operation_status_name"] = "Operational",
        ["keph_level"] = null,
        ["ward"] = KmhfrSeed.WardId,
        ["ward_name"] = "KIAMAIKO",
        ["county"] = "NAIROBI",
        ["county_name"] = "NAIROBI",
        ["county_id"] = KmhfrSeed.CountyId,
        ["constituency"] = "MATHARE",
        ["constituency_name"] = "MATHARE",
        ["constituency_id"] = KmhfrSeed.ConstituencyId,
        ["sub_county"] = SubCountyId,
        ["sub_county_name"] = "MATHARE",
        ["sub_county_id"] = SubCountyId,
        ["contacts"] = new JsonArray(),
        ["average_rating"] = 0,
        ["is_approved"] = code is null ? null : true,
        ["latest_update"] = null,
        ["latest_approval_or_rejection"] = null,
        ["date_requested"] = "2015-11-10T10:27:53.932000Z",
        ["date_approved"] = null,
        ["lat_long"] = null,
        ["is_complete"] = false,
        ["in_complete_details"] = "coordinates, contacts, services, infrastructure, humanresources",
        ["facility_services"] = new JsonArray(),
        ["facility_contacts"] = new JsonArray(),
        ["facility_infrastructure"] = new JsonArray(),
        ["facility_humanresources"] = new JsonArray(),
    });

    private static JsonObject BareFacility() => Facility(KmhfrSeed.BareFacilityId, "Unapproved Dispensary", null);

    private static JsonObject FullFacility() => With(Facility(KmhfrSeed.FacilityId, "Rehema Pharmacy (Bahati)", 100000), new JsonObject
    {
        ["official_name"] = "Rehema Pharmacy",
        ["registration_number"] = "PBB 12444",
        ["open_whole_day"] = true,
        ["number_of_beds"] = 12,
        ["keph_level"] = KephLevelId,
        ["keph_level_name"] = "Level 3",
        ["date_established"] = "2015-01-31",
        ["date_approved"] = "2015-11-12T09:00:00.000000Z",
        ["lat_long"] = new JsonArray(-1.2611, 36.8577),
        ["is_complete"] = true,
        ["in_complete_details"] = "",
        ["facility_services"] = new JsonArray(new JsonObject
        {
            ["id"] = "33333333-0000-4000-8000-000000000001",
            ["service_id"] = "33333333-0000-4000-8000-000000000002",
            ["service_name"] = "Outpatient",
            ["service_code"] = 101,
            ["option_name"] = "Yes",
            ["option"] = null,
            ["category_name"] = "Ambulatory",
            ["category_id"] = "33333333-0000-4000-8000-000000000003",
            ["average_rating"] = 0,
            ["number_of_ratings"] = 0,
        }),
        ["facility_contacts"] = new JsonArray(new JsonObject
        {
            ["id"] = "33333333-0000-4000-8000-000000000004",
            ["contact_id"] = "33333333-0000-4000-8000-000000000005",
            ["contact"] = "0700000000",
            ["contact_type_name"] = "MOBILE",
        }),
    });

    public static JsonObject Unit(string id, string name, int? code) => With(Common(id), new JsonObject
    {
        ["name"] = name,
        ["code"] = code,
        ["facility"] = KmhfrSeed.FacilityId,
        ["facility_name"] = "Rehema Pharmacy (Bahati)",
        ["facility_ward"] = "KIAMAIKO",
        ["facility_constituency"] = "MATHARE",
        ["facility_subcounty"] = "MATHARE",
        ["facility_county"] = "NAIROBI",
        ["status"] = "44444444-0000-4000-8000-000000000001",
        ["status_name"] = "Fully-functional",
        ["households_monitored"] = 250,
        ["number_of_chvs"] = 10,
        ["date_established"] = "2016-03-01",
        ["date_operational"] = code is null ? null : "2016-04-01",
        ["is_approved"] = code is null ? null : true,
        ["is_closed"] = false,
        ["is_rejected"] = false,
        ["has_edits"] = false,
        ["location"] = null,
        ["ward_code"] = 1442,
        ["lat_long"] = new JsonArray(-1.2611, 36.8577),
        ["contacts"] = new JsonArray(),
        ["health_unit_workers"] = new JsonArray(),
        ["services"] = new JsonArray(),
        ["pending_updates"] = new JsonObject(),
        ["avg_rating"] = 0,
        ["number_of_ratings"] = 0,
    });

    private static JsonObject County(string id, string name, int code) =>
        With(Common(id), new JsonObject { ["name"] = name, ["code"] = code });

    public static JsonObject Common(string id) => new()
    {
        ["id"] = id,
        ["created"] = "2015-09-23T13:16:13.988038Z",
        ["updated"] = "2020-02-29T10:00:00.000001Z",
        ["deleted"] = false,
        ["active"] = true,
        ["search"] = null,
        ["created_by"] = 1,
        ["updated_by"] = 1,
    };

    private static JsonObject With(JsonObject record, JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            record[name] = value?.DeepClone();
        }

        return record;
    }
}
