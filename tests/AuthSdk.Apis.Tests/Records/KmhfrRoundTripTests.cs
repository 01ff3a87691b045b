using System.Text.Json;
using Json = AuthSdk.Kmhfr.KmhfrJsonContext;

namespace AuthSdk.Apis.Tests.Records;

public sealed class KmhfrRoundTripTests
{
    [Fact]
    public void A_page_keeps_the_whole_envelope()
    {
        var page = RoundTrip.Lossless(
            """
            {"count": 41, "next": "https://api.kmhfr.health.go.ke/api/facilities/facility_types/?page=2", "previous": null, "page_size": 30,
             "current_page": 1, "total_pages": 2, "start_index": 1, "end_index": 30, "near_pages": [2, 3, 4, 5, 6], "far_pages": [25, 26, 27, 28, 29],
             "results": []}
            """,
            Json.Default.PageFacilityType);

        Assert.True(page.HasNext);
        Assert.Equal(41, page.Count);
    }

    [Fact]
    public void A_created_facility_round_trips()
    {
        var facility = RoundTrip.Lossless(
            """
            {"id":"da3c4efe-57df-4d65-aa29-b6eb6719e469","facility_type_name":"Pharmacy","owner_name":"Private Practice - Unspecified","county":"NAIROBI",
             "constituency":"MATHARE","ward_name":"KIAMAIKO","average_rating":0,"facility_services":[],"is_approved":null,"has_edits":false,
             "latest_update":null,"date_requested":"2015-11-10T10:27:53.932Z","name":"Rehema Pharmacy (Bahati)","code":100000,"number_of_beds":0,
             "approved":false,"facility_type":"6bbfc198-…","ward":"b530b7ed-…","parent":null,"keph_level":null,"contacts":[]}
            """,
            Json.Default.Facility);

        Assert.Equal(100000, facility.Code);
        Assert.Equal("NAIROBI", facility.County);
    }

    [Fact]
    public void The_digests_of_a_listed_facility_round_trip() => RoundTrip.Lossless(
        """
        {"lat_long":[-1.216311,36.799454],"accredited_lab_iso_15189":true,"reporting_in_dhis":true,"in_complete_details":"coordinates,contacts",
         "date_established":"2015-09-23","closed_date":"2015-09-23T13:16:13.988038Z","latest_approval_or_rejection":{"id":"uuid","comment":"ok"},
         "facility_services":[{"id":"uuid","service_id":"uuid","service_name":"Outpatient","service_code":101,"option_name":"Yes","option":null,
          "category_name":"…","category_id":"uuid","average_rating":0,"number_of_ratings":0}],
         "facility_contacts":[{"id":"uuid","contact_id":"uuid","contact":"0700000000","contact_type_name":"MOBILE"}],
         "facility_infrastructure":[{"id":"uuid","name":"Ambulance","count":2,"infrastructure_category":"uuid","infrastructure_category_name":"…"}],
         "facility_humanresources":[{"id":"uuid","name":"Nurse","count":4,"speciality_category":"uuid","speciality_category_name":"…"}]}
        """,
        Json.Default.Facility);

    [Fact]
    public void The_links_of_a_facility_in_detail_round_trip() => RoundTrip.Lossless(
        """
        {"coordinates":"uuid","latest_approval":null,"county_code":47,"constituency_code":290,"ward_code":1450,"service_catalogue_active":true,
         "officer_in_charge":{"name":"…","reg_no":"…","id_number":null,"title":"uuid","title_name":"Doctor",
          "contacts":[{"officer_contact_id":"uuid","type":"uuid","contact_type_name":"EMAIL","contact":"a@b.c","contact_id":"uuid"}]},
         "facility_infrastructure":[{"id":"uuid","infrastructure_name":"…","option_display_value":null,"count":1,"present":true,"facility":"uuid",
          "infrastructure":"uuid","created":"2015-09-23T13:16:13.988038Z","updated":"2015-09-23T16:16:13+03:00","deleted":false,"active":true,
          "search":null,"created_by":1,"updated_by":1}],
         "facility_specialists":[{"id":"uuid","speciality_name":"…","option_display_value":null,"count":1,"facility":"uuid","speciality":"uuid"}],
         "facility_units":[{"id":"uuid","unit":"uuid","unit_name":"Pharmacy","regulating_body_name":"…","regulation_status":null,
          "license_number":null,"registration_number":null,"facility":"uuid"}]}
        """,
        Json.Default.FacilityDetail);

    [Fact]
    public void An_export_row_keeps_its_arrays_and_puts_the_swapped_coordinates_right()
    {
        var row = RoundTrip.Lossless(
            """
            {"code":24918,"name":"The Nairobi Hospital Rosslyn Riviera Out Patient Centre","officialname":"…","registration_number":null,
             "keph_level_name":"Level 3","facility_type_name":"Medical Center","facility_type_category":"MEDICAL CENTRE",
             "county":"95b08378-362e-4bf9-ad63-d685e1287db2","constituency":"b082b823-…","ward":"c6e7c661-…",
             "owner_name":"Private Practice - General Practitioner","owner_type_name":"Private Practice","regulatory_body_name":null,"beds":0,"cots":0,
             "search":null,"county_name":"Nairobi","constituency_name":"Westlands","sub_county":"49a83cf0-…","sub_county_name":"Westlands",
             "ward_name":"Karura","keph_level":"174f7d48-…","facility_type":"188551b7-…","owner_type":"d9a0ce65-…","owner":"5363e7ac-…",
             "operation_status":"ae75777e-…","operation_status_name":"Operational","open_whole_day":false,"open_public_holidays":true,
             "open_weekends":true,"open_late_night":false,"services":["1a536286-…"],"categories":["9614d93b-…"],"service_names":["General X-ray"],
             "is_public_visible":true,"created":"2019-06-14T08:55:37.823235Z","closed":false,"is_published":true,
             "id":"df114bb1-ac49-47cf-8fb6-96c4f632f5e8","lat":"36.799454","long":"-1.216311","admission_status_name":null,"infrastructure":["u"],"infrastructure_names":["Ambulance"],
             "infrastructure_categories":["u"],"speciality_names":[],"speciality_categories":[],"not_published_yet":1}
            """,
            Json.Default.FacilityMaterialRow,
            "FacilityMaterialRow.not_published_yet");

        Assert.Equal("-1.216311", row.Latitude);
        Assert.Equal("36.799454", row.Longitude);
    }

    [Fact]
    public void A_community_unit_round_trips() => RoundTrip.Lossless(
        """
        {"id":"uuid","name":"Unit","code":700001,"facility":"uuid","status":"uuid","status_name":"Functional","households_monitored":120,
         "number_of_chvs":10,"chps_present":1,"chcs_trained":2,"date_established":"2014-01-31","date_operational":null,"is_approved":true,
         "is_closed":false,"facility_subcounty":"WESTLANDS","lat_long":[-1.2,36.8],"pending_updates":{},"avg_rating":4.5,"number_of_ratings":2,
         "contacts":[{"id":"uuid","contact_id":"uuid","contact":"0700000000","contact_type":"uuid","contact_type_name":"MOBILE"}],
         "health_unit_workers":[{"id":"uuid","name":"A B","first_name":"A","last_name":"B","is_incharge":true,"mobile_no":null,"email":null}],
         "services":[{"id":"uuid","health_unit":"uuid","service":"uuid","name":"…","health_unit_name":"Unit"}],
         "boundaries":{"county_boundary":"uuid","constituency_boundary":"uuid","ward_boundary":"uuid"},
         "geo_features":{"geometry":{"coordinates":[36.8,-1.2]},"properties":{"ward":"uuid","constituency":"uuid","county":"uuid"}}}
        """,
        Json.Default.CommunityUnit);

    [Fact]
    public void A_facility_to_create_is_written_with_the_fields_that_are_set() => RoundTrip.Lossless(
        """
        {"name":"Rehema Pharmacy (Bahati)","official_name":"Rehema Pharmacy","facility_type":"uuid","operation_status":"uuid","ward":"uuid",
         "regulatory_body":"uuid","owner":"uuid","registration_number":"PBB 12444","open_whole_day":true}
        """,
        Json.Default.NewFacility);

    [Fact]
    public void Changes_to_a_facility_are_written_with_their_inline_lists() => RoundTrip.Lossless(
        """
        {"services":[{"service":"uuid","option":"uuid"}],"contacts":[{"contact":"0700000000","contact_type":"uuid"}],"units":[{"unit":"uuid"}],
         "infrastructure":[{"infrastructure":"uuid","count":2}],"specialities":[{"speciality":"uuid","count":1}]}
        """,
        Json.Default.FacilityChanges);

    [Fact]
    public void A_record_with_its_history_round_trips() => RoundTrip.Lossless(
        """
        {"id":"uuid","name":"Thika","revisions":[{"updates":[{"name":"name","old":"Tika","new":"Thika"}],"updated_by":1,
         "updated_on":"2015-09-23T16:16:13+03:00"}]}
        """,
        Json.Default.Town);

    [Fact]
    public void A_unit_to_create_is_written_with_its_workers_contacts_and_services() => RoundTrip.Lossless(
        """
        {"name":"Unit","facility":"uuid","status":"uuid","health_unit_workers":[{"first_name":"A","last_name":"B","is_incharge":true}],
         "contacts":[{"contact":"0700000000","contact_type":"uuid"}],"services":[{"service":"uuid"}]}
        """,
        Json.Default.NewCommunityUnit);

    [Fact]
    public void A_facility_to_create_brings_its_owner_and_its_officer() => RoundTrip.Lossless(
        """
        {"name":"F","facility_type":"uuid","new_owner":{"name":"O","owner_type":"uuid"},
         "officer_in_charge":{"name":"N","title":"uuid","reg_no":"7","contacts":[{"type":"uuid","contact":"a@b.c"}]}}
        """,
        Json.Default.NewFacility);

    [Fact]
    public void A_client_of_either_generation_round_trips() => RoundTrip.Lossless(
        """
        {"id":1,"client_id":"…","client_secret":"…","client_type":"confidential","authorization_grant_type":"password","name":"…",
         "redirect_uris":"","skip_authorization":false,"user":3,"created":"2024-01-01T08:00:00+03:00","updated":"2024-01-01T08:00:00+03:00",
         "algorithm":"","post_logout_redirect_uris":""}
        """,
        Json.Default.OAuthApplication);

    [Fact]
    public void A_dashboard_keeps_the_counts_that_are_not_published() => RoundTrip.Lossless(
        """
        {"timeperiod":[{"startdate":"2024-01-01"},{"enddate":"2024-01-31"}],"total_facilities":2,"county_summary":[{"name":"NAIROBI","count":2,"id":47}],
         "chus_pending_updates":1}
        """,
        Json.Default.FacilityDashboard,
        "FacilityDashboard.chus_pending_updates");

    [Fact]
    public void Coordinates_round_trip_digit_by_digit() => RoundTrip.Lossless(
        """
        {"facility":"uuid","coordinates":{"type":"Point","coordinates":[36.80000,-1.26000]},"collection_date":"2015-09-23T13:16:13Z","source":"uuid"}
        """,
        Json.Default.FacilityCoordinates);

    [Fact]
    public void Points_on_the_map_round_trip() => RoundTrip.Lossless(
        """
        [["A",-1.2,36.8,"NAIROBI","MATHARE","KIAMAIKO"],["B",-1.3,36.9,1,2,3,"more"]]
        """,
        Json.Default.IReadOnlyListFacilityPoint);

    [Fact]
    public void A_drilldown_round_trips() => RoundTrip.Lossless(
        """
        {"meta":{"name":"NAIROBI"},"geojson":{"type":"FeatureCollection","features":[{"type":"Feature","id":"uuid",
         "geometry":{"type":"MultiPolygon","coordinates":[]},"properties":{"name":"MATHARE"},"bbox":[1,2,3,4]}]}}
        """,
        Json.Default.GeoDrilldown,
        "GeoDrilldown.Geojson.Features.bbox");

    [Fact]
    public void A_number_that_comes_as_text_is_read() =>
        Assert.Equal(15003, JsonSerializer.Deserialize("""{"code":"15003"}""", Json.Default.FacilitySummary)!.Code);
}
