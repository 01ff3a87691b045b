using AuthSdk.MskBlaze;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.MskBlaze;

/// <summary>Searches whose parameters are in the body.</summary>
public sealed class MskBlazePostedSearchTests
{
    [Fact]
    public async Task Nothing_of_the_search_is_in_the_address()
    {
        using var network = ScriptedNetwork.Answering("""{"resourceType":"Bundle"}""", "text/plain");
        using var connection = MskBlazeCase.Connect(network, out var client);

        await client.SearchObservationsAsync(new()
        {
            ResearchStudy = "FHIR-T",
            Category = ObservationCategories.Laboratory,
            Codes = [CodeToken.Loinc("777-3"), CodeToken.Loinc("751-8")],
            Dates = DateBound.Between(new DateOnly(2022, 1, 31), new DateOnly(2022, 2, 1)),
            Count = 10,
        });

        Assert.Equal("POST /msk-apim/external/v2/crit/blaze/api/observation/_search", network.Operation.Line);
        Assert.StartsWith("application/x-www-form-urlencoded", network.Operation.ContentType, StringComparison.Ordinal);
        Assert.Equal("partner-1", network.Operation.Headers["x-partnerid"]);
        Assert.Equal(
            [
                "_count=10", "category=laboratory", "code=http://loinc.org|777-3,http://loinc.org|751-8", "date=ge01/31/2022", "date=le02/01/2022",
                "researchstudy=FHIR-T",
            ],
            network.Operation.Body!.Split('&').Select(Uri.UnescapeDataString).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_list_can_be_searched_by_body_and_its_links_lead_on()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { ServesPostedSearches = true });
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        var study = new PostedSearch { ResearchStudy = MskBlazeSeed.Study };

        var values = await client.SearchObservationsAsync(new() { ResearchStudy = MskBlazeSeed.Study, Category = ObservationCategories.Laboratory });
        var next = await client.FollowObservationsAsync(values!.NextLink!);

        Assert.Equal((50, 50), (values.Resources.Count(), next!.Resources.Count()));
        Assert.Equal(3, (await client.SearchPatientsAsync(study))!.Total);
        Assert.Equal(2, (await client.SearchAdverseEventsAsync(study))!.Total);
        Assert.Equal(2, (await client.SearchMedicationStatementsAsync(study))!.Total);
        Assert.Equal(2, (await client.SearchDiagnosticReportsAsync(study))!.Total);
        Assert.Single((await client.SearchGroupsAsync(study))!.Resources);
    }

    [Fact]
    public async Task A_server_that_does_not_know_them_says_so()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        var unknown = await Engine.RefusedAsync<OperationOutcome>(() =>
            client.SearchAdverseEventsAsync(new() { ResearchStudy = MskBlazeSeed.Study }));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, unknown.StatusCode);
    }
}
