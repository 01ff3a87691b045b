using AuthSdk.MskBlaze;

namespace AuthSdk.Apis.Tests.MskBlaze;

/// <summary>How searches are written.</summary>
public sealed class MskBlazeSearchTests
{
    private const string EmptyPage = """{"resourceType":"Bundle"}""";
    private static readonly DateOnly Day = new(2022, 1, 31);

    [Fact]
    public async Task Everything_that_a_search_for_observations_can_say_is_sent()
    {
        using var network = ScriptedNetwork.Answering(EmptyPage);
        using var connection = MskBlazeCase.Connect(network, out var client);

        await client.ListObservationsAsync(
            "FHIR-T",
            ObservationCategories.Laboratory,
            [CodeToken.Loinc("777-3"), new CodeToken(null, "a|b,c$d")],
            new()
            {
                ComponentCodes = [CodeToken.Loinc("1-8")],
                Issued = [DateBound.On(Day)],
                Dates = DateBound.Between(Day, Day.AddDays(1)),
                Id = "500009866",
                Sort = "-date",
                Page = 2,
                Count = 10,
            });

        Assert.Equal(
            "GET /msk-apim/external/v2/crit/blaze/api/observation?researchstudy=FHIR-T&category=laboratory"
                + "&code=http%3A%2F%2Floinc.org%7C777-3%2Ca%5C%7Cb%5C%2Cc%5C%24d&component-code=http%3A%2F%2Floinc.org%7C1-8&issued=eq01%2F31%2F2022"
                + "&date=ge01%2F31%2F2022&date=le02%2F01%2F2022&_id=500009866&_sort=-date&page=2&_count=10&_format=json",
            network.Operation.Line);
    }

    [Fact]
    public async Task What_a_search_does_not_say_is_not_sent()
    {
        using var network = ScriptedNetwork.Answering(EmptyPage);
        using var connection = MskBlazeCase.Connect(network, out var client);

        await client.ListAdverseEventsAsync("FHIR-T", new());

        Assert.Equal("GET /msk-apim/external/v2/crit/blaze/api/AdverseEvent?researchstudy=FHIR-T&_format=json", network.Operation.Line);
    }

    [Theory]
    [InlineData(DateOperator.Equal, "eq01/31/2022")]
    [InlineData(DateOperator.NotEqual, "ne01/31/2022")]
    [InlineData(DateOperator.LessThan, "lt01/31/2022")]
    [InlineData(DateOperator.GreaterThan, "gt01/31/2022")]
    [InlineData(DateOperator.GreaterOrEqual, "ge01/31/2022")]
    [InlineData(DateOperator.LessOrEqual, "le01/31/2022")]
    public void A_day_is_written_in_the_American_order(DateOperator comparison, string text) =>
        Assert.Equal(text, new DateBound(comparison, Day).ToString());
}
