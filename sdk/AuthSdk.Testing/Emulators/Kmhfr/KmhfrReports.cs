using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Answers that are made from the records: the dashboard, values to choose from, maps, PDFs.</summary>
internal sealed class KmhfrReports(KmhfrCatalog catalog)
{
    private static readonly string[] Pdfs =
    [
        "/api/facilities/facility_cover_report/{id}/", "/api/facilities/facility_correction_template/{id}/",
        "/api/facilities/facility_inspection_report/{id}/", "/api/facilities/facility_detail_report/{id}/", "/api/chul/units_detail_report/{id}/",
    ];

    private static readonly string[] Areas =
        ["county_boundaries", "constituency_boundaries", "ward_boundaries", "country_borders", "coordinates"];

    private static readonly string[] Summaries =
    [
        "county", "sub_county", "constituency", "ward", "facility_type", "operation_status", "admission_status", "chu_status", "service_category",
        "owner_type", "owner", "service", "keph_level", "job_title",
    ];

    /// <summary>Maps everything; <paramref name="rendered"/> adds what all answers have in common.</summary>
    public void AddTo(RouteTable routes, Func<RecordedRequest, Func<EmulatedResponse>, EmulatedResponse> rendered)
    {
        routes.Map("GET", "/api/facilities/dashboard/", request => rendered(request, () => Dashboard(request)));
        routes.Map("GET", "/api/common/filtering_summaries/", request => rendered(request, () => Filtering(request)));
        routes.Map("GET", "/api/gis/drilldown/facility/", request => rendered(request, Points));
        routes.Map("GET", "/api/gis/drilldown/country/", request => rendered(request, static () => Drilldown("country", 0)));
        foreach (var level in new[] { "county", "constituency" })
        {
            routes.Map("GET", $"/api/gis/drilldown/{level}/{{code}}/", (request, values) =>
                rendered(request, () => Numbered(values, code => Drilldown(level, code))));
        }

        routes.Map("GET", "/api/gis/drilldown/ward/{code}/", (request, values) =>
            rendered(request, () => Numbered(values, static code => EmulatedResponse.Json(HttpStatusCode.OK, Feature("ward", code)))));
        foreach (var area in Areas)
        {
            routes.Map("GET", $"/api/gis/{area}/", request => rendered(request, () => EmulatedResponse.Json(HttpStatusCode.OK, Features(area, 1))));
        }

        foreach (var pdf in Pdfs)
        {
            var records = pdf.Contains("/chul/", StringComparison.Ordinal) ? catalog.Units : catalog.Facilities;
            routes.Map("GET", pdf, (request, values) => rendered(request, () => records.Find(values["id"]) is { } record
                ? EmulatedResponse.Text(HttpStatusCode.OK, $"%PDF-1.4\n% {record["name"]}\n%%EOF\n", "application/pdf")
                : EmulatedResponse.Json(HttpStatusCode.NotFound, new JsonObject { ["detail"] = "Not found." })));
        }
    }

    private EmulatedResponse Dashboard(RecordedRequest request)
    {
        var facilities = catalog.Facilities.Snapshot();
        var units = catalog.Units.Snapshot();
        return EmulatedResponse.Json(HttpStatusCode.OK, KmhfrFilters.Partial(
            new JsonObject
            {
                ["timeperiod"] = new JsonArray(new JsonObject { ["startdate"] = "2030-01-01" }, new JsonObject { ["enddate"] = "2030-01-31" }),
                ["total_facilities"] = facilities.Count,
                ["total_chus"] = units.Count,
                ["approved_facilities"] = facilities.Count(static facility => facility["approved"]?.ToString() == "true"),
                ["pending_updates"] = facilities.Count(static facility => facility["has_edits"]?.ToString() == "true"),
                ["recently_created"] = 0,
                ["recently_updated"] = 0,
                ["closed_facilities_count"] = facilities.Count(static facility => facility["closed"]?.ToString() == "true"),
                ["rejected_chus"] = 0,
                ["chus_pending_approval"] = units.Count(static unit => unit["is_approved"] is null),
                ["county_summary"] = Count(facilities, "county"),
                ["constituencies_summary"] = Count(facilities, "constituency"),
                ["wards_summary"] = Count(facilities, "ward_name"),
                ["owners_summary"] = Count(facilities, "owner_name"),
                ["types_summary"] = Count(facilities, "facility_type_name"),
                ["status_summary"] = Count(facilities, "operation_status_name"),
                ["owner_types"] = Count(facilities, "owner_type_name"),
                ["keph_level"] = Count(facilities, "keph_level_name"),
            },
            request.QueryParameters["fields"]));
    }

    private static JsonArray Count(IReadOnlyList<JsonObject> rows, string member) => new([.. rows
        .Where(row => row[member] is not null)
        .GroupBy(row => row[member]!.ToString())
        .Select(static group => (JsonNode)new JsonObject { ["name"] = group.Key, ["count"] = group.Count() })]);

    private EmulatedResponse Filtering(RecordedRequest request)
    {
        var answer = new JsonObject();
        foreach (var name in (request.QueryParameters["fields"] ?? "").Split(',').Where(Summaries.Contains))
        {
            answer[name] = name == "county"
                ? new JsonArray([.. catalog.Counties.Snapshot().Select(static row => KmhfrFilters.Partial(row, "id,name"))])
                : new JsonArray(new JsonObject { ["id"] = KmhfrSeed.RecordId, ["name"] = $"A {name}", ["county"] = KmhfrSeed.CountyId });
        }

        return EmulatedResponse.Json(HttpStatusCode.OK, answer);
    }

    private EmulatedResponse Points() => EmulatedResponse.Json(HttpStatusCode.OK, new JsonArray([.. catalog.Facilities.Snapshot()
        .Where(static facility => facility["lat_long"] is JsonArray)
        .Select(static facility => (JsonNode)new JsonArray(
            facility["name"]!.ToString(),
            facility["lat_long"]![0]!.DeepClone(),
            facility["lat_long"]![1]!.DeepClone(),
            facility["county_id"]!.ToString(),
            facility["constituency_id"]!.ToString(),
            facility["ward"]!.ToString()))]));

    private static EmulatedResponse Numbered(PathValues values, Func<int, EmulatedResponse> answer) => int.TryParse(values["code"], out var code)
        ? answer(code)
        : EmulatedResponse.Json(HttpStatusCode.NotFound, new JsonObject { ["detail"] = "Not found." });

    private static EmulatedResponse Drilldown(string level, int code) => EmulatedResponse.Json(
        HttpStatusCode.OK, new JsonObject { ["meta"] = new JsonObject { ["level"] = level, ["code"] = code }, ["geojson"] = Features(level, code) });

    private static JsonObject Features(string level, int code) =>
        new() { ["type"] = "FeatureCollection", ["features"] = new JsonArray(Feature(level, code)) };

    private static JsonObject Feature(string level, int code) => new()
    {
        ["type"] = "Feature",
        ["id"] = code,
        ["geometry"] = new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(36.8577, -1.2611) },
        ["properties"] = new JsonObject { ["level"] = level, ["name"] = $"{level} {code}" },
    };
}
