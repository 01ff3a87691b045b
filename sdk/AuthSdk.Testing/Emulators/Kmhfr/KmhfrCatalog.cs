using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Everything that is listed, made, changed and deleted under <c>/api/</c>.</summary>
internal sealed class KmhfrCatalog
{
    private static readonly string[] FacilityOrderings =
        ["name", "code", "number_of_beds", "number_of_cots", "operation_status", "ward", "owner", "facility_type", "updated"];

    private static readonly string[] Simple =
    [
        "common/sub_counties", "common/towns", "common/contact_types", "common/contacts", "common/address", "common/documents",
        "common/user_counties", "common/user_constituencies", "common/user_sub_counties", "common/user_contacts",
        "facilities/facility_types", "facilities/facility_status", "facilities/facility_admission_status", "facilities/owners",
        "facilities/owner_types", "facilities/keph", "facilities/level_change_reasons", "facilities/services", "facilities/service_categories",
        "facilities/options", "facilities/option_groups", "facilities/infrastructure", "facilities/infrastructure_categories",
        "facilities/facility_depts", "facilities/regulating_bodies", "facilities/regulation_status", "facilities/specialities",
        "facilities/speciality_categories", "facilities/job_titles", "facilities/officers", "facilities/facility_services",
        "facilities/facility_infrastructure", "facilities/facility_specialists", "facilities/facility_units", "facilities/contacts",
        "facilities/facility_officers", "facilities/facility_operation_state", "facilities/facility_regulation_status",
        "facilities/facility_upgrade", "facilities/regulator_sync", "chul/statuses", "chul/services", "chul/workers", "chul/unit_contacts",
        "chul/workers_contacts", "chul/updates",
    ];

    private readonly KmhfrRatings _ratings;
    private readonly KmhfrApprovalQueue _queue;

    public KmhfrCatalog(TimeProvider clock)
    {
        _ratings = new KmhfrRatings(clock);
        Updates = Of("facilities/facility_updates");
        _queue = new KmhfrApprovalQueue(Updates);
        Facilities = new KmhfrCollection("/api/facilities/facilities/", KmhfrRecords.Facilities)
        {
            Orderings = FacilityOrderings,
            ReadsTheUser = true,
            Required = ["name", "facility_type"],
            ChangesAreAnsweredEmpty = true,
            Validate = KmhfrValidation.Facility,
            PutAside = _queue.PutAside,
            Blank = static id => KmhfrRecords.Facility(id, "", null),
            Detail = KmhfrRecords.Detail,
        };
        _queue.Facilities = Facilities;
        Counties = new KmhfrCollection("/api/common/counties/", KmhfrRecords.Counties);
        Constituencies = new KmhfrCollection("/api/common/constituencies/", KmhfrRecords.Constituencies);
        Wards = new KmhfrCollection("/api/common/wards/", KmhfrRecords.Wards);
        Units = new KmhfrCollection("/api/chul/units/", KmhfrRecords.Units)
        {
            Orderings = ["name", "facility", "code"],
            ReadsTheUser = true,
            Required = ["name", "facility", "status"],
            Validate = body => KmhfrValidation.Unit(body, Facilities),
            PutAside = KmhfrApprovalQueue.PutUnitAside,
            Blank = static id => KmhfrRecords.Unit(id, "", null),
        };
        All =
        [
            Facilities, Units, Counties, Constituencies, Wards, Updates,
            .. Simple.Select(Of),
            Rated("facilities/facility_service_ratings", "facility_service"),
            Rated("chul/chu_ratings", "chu"),
            new KmhfrCollection("/api/facilities/facility_approvals/", [KmhfrRecords.Named(KmhfrSeed.RecordId, "facilities/facility_approvals")])
            {
                Validate = KmhfrValidation.Approval,
                Changed = _queue.Decided,
            },
            new KmhfrCollection("/api/gis/facility_coordinates/", [KmhfrRecords.Coordinates(KmhfrSeed.RecordId)])
            {
                Required = ["facility", "coordinates", "collection_date"],
                Validate = KmhfrValidation.Coordinates,
            },
            Numbered("users/applications"), Numbered("users/groups"), Numbered("users"),
        ];
    }

    public KmhfrCollection Facilities { get; }

    public KmhfrCollection Units { get; }

    public KmhfrCollection Counties { get; }

    public KmhfrCollection Constituencies { get; }

    public KmhfrCollection Wards { get; }

    public KmhfrCollection Updates { get; }

    public IReadOnlyList<KmhfrCollection> All { get; }

    public KmhfrCollection this[string path] => All.First(collection => collection.Path == path);

    /// <summary>Takes over or drops changes that wait.</summary>
    public void Decide(string update, JsonObject decision) => _queue.Decide(update, decision);

    private static KmhfrCollection Of(string path) => new($"/api/{path}/", [KmhfrRecords.Named(KmhfrSeed.RecordId, path)]);

    private static KmhfrCollection Numbered(string path) => new($"/api/{path}/", [KmhfrRecords.Numbered(path)])
    {
        HasNumbersForIds = true,
        Blank = static _ => new JsonObject { ["id"] = null },
    };

    private KmhfrCollection Rated(string path, string subject) => new($"/api/{path}/", [KmhfrRecords.Named(KmhfrSeed.RecordId, path)])
    {
        Refuse = body => _ratings.Refuse(path, body[subject]?.ToString()),
    };
}
