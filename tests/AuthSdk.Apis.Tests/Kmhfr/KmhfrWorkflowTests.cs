using System.Text;
using System.Text.Json;
using AuthSdk.Kmhfr;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.Kmhfr;

/// <summary>What is written, and what has to wait.</summary>
public sealed class KmhfrWorkflowTests : IAsyncLifetime
{
    private readonly ManualTimeProvider _clock = new();
    private KmhfrEmulator _emulator = null!;
    private Connection<KmhfrApiTokens> _connection = null!;
    private IKmhfrApi _registry = null!;

    public async Task InitializeAsync()
    {
        _emulator = await KmhfrEmulator.StartAsync(new() { TimeProvider = _clock });
        _connection = KmhfrCase.Connect(_emulator, out _registry);
    }

    public async Task DisposeAsync()
    {
        _connection.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task A_change_to_an_approved_facility_waits_until_it_is_approved()
    {
        var waiting = await _registry.UpdateFacilityAndReadAsync(KmhfrSeed.FacilityId, new FacilityChanges { NumberOfBeds = 99 });
        await _registry.ApproveFacilityUpdateAsync(waiting.LatestUpdate!);
        var done = await _registry.GetFacilityAsync(KmhfrSeed.FacilityId);

        Assert.Equal((12, true), (waiting.NumberOfBeds, waiting.HasEdits));
        Assert.Equal((99, false, null), (done.NumberOfBeds, done.HasEdits, done.LatestUpdate));
    }

    [Fact]
    public async Task A_change_that_is_cancelled_never_happens()
    {
        var waiting = await _registry.UpdateFacilityAndReadAsync(KmhfrSeed.FacilityId, new FacilityChanges { NumberOfBeds = 99 });
        await _registry.CancelFacilityUpdateAsync(waiting.LatestUpdate!);
        var facility = await _registry.GetFacilityAsync(KmhfrSeed.FacilityId);

        Assert.Equal((12, false, null), (facility.NumberOfBeds, facility.HasEdits, facility.LatestUpdate));
    }

    [Fact]
    public async Task A_change_to_an_unapproved_facility_is_made_at_once_and_is_in_its_history()
    {
        var changed = await _registry.UpdateFacilityAndReadAsync(KmhfrSeed.BareFacilityId, new FacilityChanges { NumberOfBeds = 4 });
        var audited = await _registry.GetFacilityAsync(KmhfrSeed.BareFacilityId, new DetailQuery { AuditTrail = AuditTrail.Included });

        Assert.Equal((4, false, null), (changed.NumberOfBeds, changed.HasEdits, changed.Revisions));
        Assert.Equal("include_audit=true", _emulator.Requests[^1].RawTarget.Split('?')[1]);
        var change = Assert.Single(Assert.Single(audited.Revisions!).Updates!);
        Assert.Equal(("number_of_beds", 0, 4), (change.Name, change.Old!.Value.GetInt32(), change.New!.Value.GetInt32()));
    }

    [Fact]
    public async Task A_change_to_an_approved_unit_comes_back_unchanged()
    {
        var unit = await _registry.UpdateCommunityUnitAsync(KmhfrSeed.UnitId, new CommunityUnitChanges { HouseholdsMonitored = 999 });

        Assert.Equal((250, true), (unit!.HouseholdsMonitored, unit.HasEdits));
        Assert.Equal(999, unit.PendingUpdates!.Value.GetProperty("households_monitored").GetInt32());
    }

    [Fact]
    public async Task A_new_facility_gets_its_code_with_the_national_approval_and_loses_its_approval_with_a_rejection()
    {
        var made = await _registry.CreateFacilityAsync(new NewFacility { Name = "Mwangaza", FacilityType = KmhfrSeed.RecordId });
        await _registry.CreateFacilityApprovalAsync(new FacilityApproval { Facility = made.Id, Comment = "good", IsNationalApproval = true });
        var approved = await _registry.GetFacilityAsync(made.Id!);
        await _registry.RejectFacilityAsync(made.Id!, "a copy");
        var rejected = await _registry.GetFacilityAsync(made.Id!);

        Assert.Equal((null, null), (made.Code, made.IsApproved));
        Assert.Equal((true, true), (approved.Code is not null, approved.IsApproved));
        Assert.Equal((true, null, "a copy"), (rejected.Rejected, rejected.IsApproved, rejected.LatestApprovalOrRejection!.Comment));
        await Assert.ThrowsAsync<ArgumentException>(() => _registry.RejectFacilityAsync(made.Id!, " "));
    }

    [Fact]
    public async Task A_deleted_record_is_gone()
    {
        await _registry.DeleteTownAsync(KmhfrSeed.RecordId);

        Assert.Empty((await _registry.ListTownsAsync()).Results);
        Assert.Equal(404, (int)(await Assert.ThrowsAnyAsync<ApiException>(() => _registry.GetTownAsync(KmhfrSeed.RecordId))).StatusCode);
    }

    [Fact]
    public async Task An_update_that_is_answered_without_a_body_is_null()
    {
        using var network = ScriptedNetwork.Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var connection = KmhfrCase.Connect(network, out var registry);

        Assert.Null(await registry.UpdateTownAsync("t", new Town { Name = "Thika" }));
        Assert.Equal(("PATCH /api/common/towns/t/", """{"name":"Thika"}"""), (network.Operation.Line, network.Operation.Body));
    }

    [Fact]
    public async Task Coordinates_keep_the_zeros_that_the_server_counts()
    {
        await _registry.CreateFacilityCoordinatesAsync(new NewFacilityCoordinates
        {
            Facility = KmhfrSeed.FacilityId,
            Coordinates = GeoPoint.At(-1.26000m, 36.80000m),
            CollectionDate = new DateTimeOffset(2024, 1, 31, 8, 0, 0, TimeSpan.FromHours(3)),
        });

        Assert.Contains("\"coordinates\":[36.80000,-1.26000]", _emulator.Requests[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_downloaded_as_it_is()
    {
        using var reader = new StreamReader(await _registry.DownloadFacilityDetailReportAsync(KmhfrSeed.FacilityId), Encoding.ASCII);

        Assert.StartsWith("%PDF-1.4", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal("application/pdf", _emulator.Requests[^1].Headers["Accept"]);
    }

    [Fact]
    public async Task Points_on_the_map_come_as_arrays_and_become_records()
    {
        var point = Assert.Single(await _registry.ListFacilityPointsAsync());

        Assert.Equal(("Rehema Pharmacy (Bahati)", -1.2611, 36.8577), (point.Name, point.Latitude, point.Longitude));
        Assert.Equal(KmhfrSeed.CountyId, point.County!.Value.GetString());
    }

    [Fact]
    public async Task Counts_and_values_to_choose_from_come_in_one_answer()
    {
        var dashboard = await _registry.GetDashboardAsync(new DashboardQuery { DateFrom = new DateOnly(2024, 1, 31), Fields = ["total_facilities", "county_summary"] });
        var summaries = await _registry.GetFilteringSummariesAsync([FilteringSummaryNames.County, FilteringSummaryNames.KephLevel]);

        Assert.Equal("GET /api/facilities/dashboard/?datefrom=2024-01-31&fields=total_facilities%2Ccounty_summary", Line(_emulator.Requests[^2]));
        Assert.Equal((KmhfrSeed.FacilityCount, null), (dashboard.TotalFacilities, dashboard.TotalChus));
        Assert.Equal(("NAIROBI", KmhfrSeed.FacilityCount), (dashboard.CountySummary![0].Name, dashboard.CountySummary[0].Count));
        Assert.Equal(["county", "keph_level"], summaries.Keys);
        Assert.Equal(KmhfrSeed.CountyCount, summaries["county"].Count);
    }

    [Fact]
    public async Task The_secret_of_a_client_is_read_and_not_printed()
    {
        var application = Assert.Single((await _registry.ListApplicationsAsync()).Results);

        Assert.Equal("another-s3cret", application.ClientSecret);
        Assert.Equal("OAuthApplication { Id = 3, Name = Another client }", application.ToString());
    }

    private static string Line(RecordedRequest request) => $"{request.Method} {request.RawTarget}";
}
