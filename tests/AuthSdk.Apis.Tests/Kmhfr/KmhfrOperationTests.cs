using System.Net;
using AuthSdk.Kmhfr;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.Kmhfr;

/// <summary>The operations that the emulator serves, on the generation that filters.</summary>
public sealed class KmhfrOperationTests
{
    [Fact]
    [Trait("Dialect", "JsonContext.Type")]
    public async Task Facilities_come_in_pages()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        var first = await registry.ListFacilitiesAsync();
        var second = await registry.ListFacilitiesAsync(new() { Page = first.CurrentPage + 1 });
        var beyond = await Assert.ThrowsAnyAsync<ApiException>(() => registry.ListFacilitiesAsync(new() { Page = 3 }));

        Assert.Equal((KmhfrSeed.FacilityCount, 30, 2, true), (first.Count, first.Results.Count, first.TotalPages, first.HasNext));
        Assert.Equal((KmhfrSeed.FacilityCount - 30, false), (second.Results.Count, second.HasNext));
        Assert.Equal((HttpStatusCode.NotFound, """{"detail":"Invalid page."}"""), (beyond.StatusCode, beyond.Content));
        Assert.All(emulator.Requests.Except(emulator.TokenRequests), request => Assert.Equal("application/json", request.Headers["Accept"]));
    }

    [Fact]
    public async Task Facilities_are_searched_filtered_and_ordered()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        var byCode = await registry.ListFacilitiesAsync(new() { Codes = [15001, 15002] });
        var byName = await registry.ListFacilitiesAsync(new() { Name = "rehema" });
        var unpublished = await registry.ListFacilitiesAsync(new() { IsPublished = false });
        var published = await registry.ListFacilitiesAsync(new() { IsPublished = true, Counties = [KmhfrSeed.CountyId], PageSize = 1 });
        var last = await registry.ListFacilitiesAsync(new() { Ordering = "-" + FacilityOrderings.Code, PageSize = 1 });
        var found = await registry.ListFacilitiesAsync(new() { Search = "15003", Fields = ["name", "code"] });

        Assert.Equal(["Health Centre 01", "Health Centre 02"], byCode.Results.Select(facility => facility.Name));
        Assert.Equal(KmhfrSeed.FacilityId, Assert.Single(byName.Results).Id);
        Assert.Equal(KmhfrSeed.BareFacilityId, Assert.Single(unpublished.Results).Id);
        Assert.Equal(KmhfrSeed.FacilityCount - 1, published.Count);
        Assert.Equal(100000, Assert.Single(last.Results).Code);
        Assert.Equal(("Health Centre 03", 15003, null), (found.Results[0].Name, found.Results[0].Code, found.Results[0].Id));
    }

    [Fact]
    public async Task A_facility_comes_with_what_is_linked_to_it()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        var facility = await registry.GetFacilityAsync(KmhfrSeed.FacilityId);

        Assert.Equal(("Rehema Pharmacy (Bahati)", "Rehema Pharmacy", 100000, 12), (facility.Name, facility.OfficialName, facility.Code, facility.NumberOfBeds));
        Assert.Equal(("NAIROBI", KmhfrSeed.CountyId, "Level 3"), (facility.County, facility.CountyId, facility.KephLevelName));
        Assert.Equal(new DateOnly(2015, 1, 31), facility.DateEstablished);
        Assert.Equal([-1.2611, 36.8577], facility.LatLong!);
        Assert.Equal(("Outpatient", 101), (facility.FacilityServices![0].ServiceName, facility.FacilityServices[0].ServiceCode));
        Assert.Equal("0700000000", Assert.Single(facility.FacilityContacts!).Contact);
    }

    [Fact]
    public async Task A_new_facility_has_neither_code_nor_place()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        var facility = await registry.GetFacilityAsync(KmhfrSeed.BareFacilityId);

        Assert.Equal(("Unapproved Dispensary", null, null, null), (facility.Name, facility.Code, facility.LatLong, facility.IsApproved));
    }

    [Theory]
    [InlineData("not-a-uuid", HttpStatusCode.BadRequest, "[\"'not-a-uuid' is not a valid UUID.\"]")]
    [InlineData("00000000-0000-4000-8000-000000000000", HttpStatusCode.NotFound, """{"detail":"Not found."}""")]
    public async Task An_id_that_leads_nowhere_is_an_API_error_with_its_body(string id, HttpStatusCode status, string body)
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        var failed = await Assert.ThrowsAnyAsync<ApiException>(() => registry.GetFacilityAsync(id));

        Assert.Equal((status, body), (failed.StatusCode, failed.Content));
        Assert.Equal($"/api/facilities/facilities/{id}/", emulator.Requests[^1].Path);
    }

    [Fact]
    public async Task Community_units_are_listed_and_read()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        var all = await registry.ListCommunityUnitsAsync(new() { Facility = KmhfrSeed.FacilityId, Ordering = "name" });
        var named = await registry.ListCommunityUnitsAsync(new() { Name = "mathare" });
        var unit = await registry.GetCommunityUnitAsync(KmhfrSeed.UnitId);

        Assert.Equal((KmhfrSeed.UnitCount, "Bahati Community Unit"), (all.Count, all.Results[0].Name));
        Assert.Null(Assert.Single(named.Results).Code);
        Assert.Equal((601001, 250, new DateOnly(2016, 4, 1)), (unit.Code, unit.HouseholdsMonitored, unit.DateOperational));
        Assert.Equal("Fully-functional", unit.StatusName);
    }

    [Fact]
    public async Task Counties_are_listed()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        var counties = await registry.ListCountiesAsync(new() { PageSize = 47 });

        Assert.Equal((KmhfrSeed.CountyCount, false), (counties.Count, counties.HasNext));
        Assert.Equal((KmhfrSeed.CountyId, "NAIROBI", 47), (counties.Results[0].Id, counties.Results[0].Name, counties.Results[0].Code));
    }

    [Fact]
    public async Task The_current_user_is_the_account()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        var user = await registry.GetCurrentUserAsync();

        Assert.Equal((3, "clerk+ward@facility.test", "Test Clerk"), (user.Id, user.Email, user.FullName));
        Assert.Contains("facilities.view_facility", user.AllPermissions!);
        Assert.Equal(new DateTimeOffset(2020, 1, 1, 8, 0, 0, TimeSpan.Zero), user.DateJoined);
    }
}
