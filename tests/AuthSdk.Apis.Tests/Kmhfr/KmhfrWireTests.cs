using System.Text.Json;
using AuthSdk.Kmhfr;

namespace AuthSdk.Apis.Tests.Kmhfr;

/// <summary>The operations that the emulator does not serve: what they send, and what they make of a documented answer.</summary>
public sealed class KmhfrWireTests
{
    private const string Page = """{"count":1,"page_size":30,"current_page":1,"total_pages":1,"results":[{"id":"i","name":"N","code":7}]}""";

    [Fact]
    public async Task Lists_name_their_filters_and_end_their_path_with_a_slash()
    {
        using var network = ScriptedNetwork.Answering(Page);
        using var connection = KmhfrCase.Connect(network, out var registry);

        var summaries = await registry.ListFacilitySummariesAsync(new() { Search = "Rehema & co", Counties = ["a", "b"], Ordering = "-code", Page = 2, PageSize = 100 });
        var rows = await registry.ListFacilityMaterialAsync(new() { Services = ["s1", "s2"] });
        var constituencies = await registry.ListConstituenciesAsync(new() { Counties = ["c1"], Page = 2 });
        var wards = await registry.ListWardsAsync(new() { Constituencies = ["k1"], PageSize = 10 });
        var types = await registry.ListFacilityTypesAsync();
        var owners = await registry.ListOwnersAsync(new() { PageSize = 5 });

        Assert.Equal(
            [
                "GET /api/facilities/facilities_list/?county=a%2Cb&page=2&page_size=100&ordering=-code&search=Rehema%20%26%20co",
                "GET /api/facilities/material/?service=s1%2Cs2",
                "GET /api/common/constituencies/?county=c1&page=2",
                "GET /api/common/wards/?constituency=k1&page_size=10",
                "GET /api/facilities/facility_types/",
                "GET /api/facilities/owners/?page_size=5",
            ],
            network.Operations.Select(operation => operation.Line));
        Assert.All(network.Operations, operation => Assert.Equal("application/json", operation.Headers["Accept"]));
        Assert.All(network.Operations, operation => Assert.Equal("Bearer " + ScriptedNetwork.Token, operation.Headers["Authorization"]));
        Assert.Equal(("N", "N", "N"), (summaries.Results[0].Name, rows.Results[0].Name, constituencies.Results[0].Name));
        Assert.Equal(("N", "N", "N"), (wards.Results[0].Name, types.Results[0].Name, owners.Results[0].Name));
    }

    [Fact]
    public async Task All_filters_of_the_facility_list_have_their_wire_names()
    {
        using var network = ScriptedNetwork.Answering(Page);
        using var connection = KmhfrCase.Connect(network, out var registry);

        await registry.ListFacilitiesAsync(new FacilityQuery
        {
            Wards = ["w"],
            FacilityTypes = ["t1", "t2"],
            IsPublished = true,
            UpdatedAfter = new DateTimeOffset(2024, 1, 31, 8, 0, 0, TimeSpan.FromHours(3)),
            Fields = ["id", "name"],
        });

        Assert.Equal(
            "GET /api/facilities/facilities/?ward=w&facility_type=t1,t2&is_published=True&fields=id,name&updated_after=2024-01-31T08:00:00+03:00",
            Uri.UnescapeDataString(network.Operation.Line));
        Assert.Contains("%2B03%3A00", network.Operation.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_county_is_read_without_its_boundary()
    {
        using var network = ScriptedNetwork.Answering("""{"id":"i","name":"NAIROBI","code":47}""");
        using var connection = KmhfrCase.Connect(network, out var registry);

        Assert.Equal(47, (await registry.GetCountyAsync("95b08378-362e-4bf9-ad63-d685e1287db2")).Code);
        Assert.Equal("GET /api/common/counties/slim_detail/95b08378-362e-4bf9-ad63-d685e1287db2/", network.Operation.Line);
    }

    [Fact]
    public async Task A_facility_is_created_with_the_fields_that_are_set()
    {
        using var network = ScriptedNetwork.Answering("""{"id":"new","name":"Mwangaza","code":null,"is_approved":null}""");
        using var connection = KmhfrCase.Connect(network, out var registry);

        var created = await registry.CreateFacilityAsync(new NewFacility
        {
            Name = "Mwangaza",
            FacilityType = "t",
            NumberOfBeds = 3,
            DateEstablished = new DateOnly(2024, 2, 29),
        });

        Assert.Equal(("new", null), (created.Id, created.Code));
        Assert.Equal("POST /api/facilities/facilities/", network.Operation.Line);
        Assert.Equal(
            """{"date_established":"2024-02-29","facility_type":"t","name":"Mwangaza","number_of_beds":3}""", Sorted(network.Operation.Body!));
    }

    [Fact]
    public async Task A_facility_is_changed_and_the_empty_answer_is_no_fault()
    {
        using var network = ScriptedNetwork.Answering("");
        using var connection = KmhfrCase.Connect(network, out var registry);

        await registry.UpdateFacilityAsync("f 1", new FacilityChanges { OpenWholeDay = false, Services = [new ServiceToAdd { Service = "s" }] });

        Assert.Equal("PATCH /api/facilities/facilities/f%201/", network.Operation.Line);
        Assert.Equal("""{"open_whole_day":false,"services":[{"service":"s"}]}""", Sorted(network.Operation.Body!));
    }

    private static string Sorted(string json) => JsonSerializer.Serialize(
        JsonSerializer.Deserialize<SortedDictionary<string, JsonElement>>(json, JsonSerializerOptions.Default));
}
