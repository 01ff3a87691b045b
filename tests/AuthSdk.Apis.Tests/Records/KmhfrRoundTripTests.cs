using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Json = AuthSdk.Kmhfr.KmhfrJsonContext;

namespace AuthSdk.Apis.Tests.Records;

/// <summary>What the examples of the registry say; <see cref="ExampleTests"/> reads and writes all of them.</summary>
public sealed class KmhfrRoundTripTests
{
    [Fact]
    public void A_page_keeps_the_whole_envelope()
    {
        var page = Read("page.json", Json.Default.PageFacilityType);

        Assert.True(page.HasNext);
        Assert.Equal((41, 30, 2), (page.Count, page.EndIndex, page.TotalPages));
    }

    [Fact]
    public void A_created_facility_has_a_number_as_code_and_a_name_as_county()
    {
        var facility = Read("facility-created.json", Json.Default.Facility);

        Assert.Equal((100000, "NAIROBI", "MATHARE"), (facility.Code, facility.County, facility.Constituency));
    }

    [Fact]
    public void An_export_row_has_its_swapped_coordinates_put_right_and_keeps_what_is_not_published_yet()
    {
        var json = Example.Read("Kmhfr", "material-row.json").Replace("\"code\":", "\"not_published_yet\":[1.50],\"code\":", StringComparison.Ordinal);
        var row = RoundTrip.Lossless(json, Json.Default.FacilityMaterialRow, "FacilityMaterialRow.not_published_yet");

        Assert.Equal(("-1.216311", "36.799454"), (row.Latitude, row.Longitude));
    }

    [Fact]
    public void Coordinates_keep_their_digits() =>
        Assert.Contains("36.80000,-1.26000", JsonSerializer.Serialize(Read("coordinates.json", Json.Default.FacilityCoordinates), Json.Default.FacilityCoordinates), StringComparison.Ordinal);

    [Fact]
    public void A_number_that_comes_as_text_is_read() =>
        Assert.Equal(15003, JsonSerializer.Deserialize("""{"code":"15003"}""", Json.Default.FacilitySummary)!.Code);

    private static T Read<T>(string file, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(Example.Read("Kmhfr", file), type)!;
}
