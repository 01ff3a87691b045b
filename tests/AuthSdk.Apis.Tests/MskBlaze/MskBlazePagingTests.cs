using AuthSdk.MskBlaze;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.MskBlaze;

/// <summary>Lists are read to their end, and no further.</summary>
public sealed class MskBlazePagingTests
{
    [Theory]
    [InlineData(MskBlazeMissingLinks.LeftOut)]
    [InlineData(MskBlazeMissingLinks.JsonNull)]
    [InlineData(MskBlazeMissingLinks.NullText)]
    public async Task A_list_is_read_to_its_last_page_and_links_are_followed_as_they_are(MskBlazeMissingLinks missingLinks)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { MissingLinks = missingLinks, PartnerInLinks = true });
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        var progress = new Reports();

        var found = await ListAsync(client.ReadObservationsAsync(MskBlazeSeed.Study, ObservationCategories.Laboratory, options: new() { Progress = progress }));

        Assert.Equal(MskBlazeSeed.LaboratoryCount, found.DistinctBy(value => value.Key).Count());
        Assert.Equal([new(1, 50, 103), new(2, 100, 103), new(3, 103, 103)], progress.All);
        var requests = emulator.Requests.Except(emulator.TokenRequests).ToList();
        Assert.Equal(3, requests.Count);
        Assert.All(requests, request => Assert.Equal("partner-1", request.Headers["x-partnerid"]));
        Assert.EndsWith("/Observation?researchstudy=FHIR-T&category=laboratory&_format=json&page=3&x-partnerid=partner-1", requests[2].RawTarget, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_list_can_be_read_to_its_end()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        var one = new ResourceSearch { Count = 1 };
        CodeToken[] platelets = [CodeToken.Loinc("777-3")];

        Assert.Equal(3, (await ListAsync(client.ReadPatientsAsync(MskBlazeSeed.Study, one))).Count);
        Assert.Equal(["790", "792"], (await ListAsync(client.ReadDiagnosticReportsAsync(MskBlazeSeed.Study, one))).Select(report => report.Key));
        Assert.Equal(2, (await ListAsync(client.ReadAdverseEventsAsync(MskBlazeSeed.Study, one))).Count);
        Assert.Equal(2, (await ListAsync(client.ReadMedicationStatementsAsync(MskBlazeSeed.Study, one))).Count);
        Assert.Equal(34, (await ListAsync(client.ReadObservationsByCodeAsync(MskBlazeSeed.Study, platelets, new() { Count = 20 }))).Count);
        Assert.Equal(
            [1, 1, 1], (await ListAsync(client.ReadPatientPagesAsync(MskBlazeSeed.Study, one))).Select(page => page.Resources.Count()));
    }

    [Fact]
    public async Task A_limit_ends_the_reading_in_the_middle_of_a_page()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        var found = await ListAsync(client.ReadObservationsAsync(MskBlazeSeed.Study, ObservationCategories.Laboratory, options: new() { Limit = 60 }));

        Assert.Equal((60, 2), (found.Count, emulator.Requests.Except(emulator.TokenRequests).Count()));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ListAsync(client.ReadPatientsAsync(MskBlazeSeed.Study, options: new() { Limit = -1 })));
    }

    [Fact]
    public async Task A_reading_goes_on_where_another_one_stopped()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        var first = await client.ListObservationsAsync(MskBlazeSeed.Study, ObservationCategories.Laboratory);

        var rest = await ListAsync(client.ReadObservationsAsync(
            MskBlazeSeed.Study, ObservationCategories.Laboratory, options: new() { StartAt = first!.NextLink }));

        Assert.Equal(MskBlazeSeed.LaboratoryCount, first.Resources.Concat(rest).DistinctBy(value => value.Key).Count());
        Assert.Equal(MskBlazeSeed.LaboratoryCount - 50, rest.Count);
    }

    [Theory]
    [InlineData("""{"resourceType":"Bundle","link":[{"relation":"next","url":"https://blaze.test/a?page=2"}],"entry":[{"resource":{"id":"1"}}]}""", 2)]
    [InlineData("""{"resourceType":"Bundle","link":[{"relation":"next","url":"https://blaze.test/a?page=2"}],"entry":[]}""", 0)]
    [InlineData("""{"resourceType":"Bundle","link":[{"relation":"next","url":"https://blaze.test/a?page=2"}]}""", 0)]
    public async Task A_circle_of_links_and_an_empty_page_end_the_list(string page, int records)
    {
        using var network = ScriptedNetwork.Answering(page, "text/plain");
        using var connection = Connect(network, out var client);

        Assert.Equal(records, (await ListAsync(client.ReadPatientsAsync("FHIR-T"))).Count);
    }

    [Fact]
    public async Task A_link_to_another_server_gets_no_token_and_ends_the_reading_with_an_error()
    {
        using var network = ScriptedNetwork.Answering(
            """{"resourceType":"Bundle","link":[{"relation":"next","url":"https://elsewhere.test/a"}],"entry":[{"resource":{"id":"1"}}]}""");
        using var connection = Connect(network, out var client);

        await Assert.ThrowsAnyAsync<Exception>(() => ListAsync(client.ReadPatientsAsync("FHIR-T")));

        Assert.Single(network.Operations);
    }

    [Fact]
    public async Task A_remark_of_the_server_among_the_records_is_no_record()
    {
        using var network = ScriptedNetwork.Answering(
            """{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"OperationOutcome"} },{"resource":{"resourceType":"Patient","id":"1"}}]}""");
        using var connection = Connect(network, out var client);

        Assert.Equal("1", Assert.Single(await ListAsync(client.ReadPatientsAsync("FHIR-T"))).Id);
    }

    [Fact]
    public async Task Reading_ends_when_it_is_cancelled()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        using var stop = new CancellationTokenSource();
        var pages = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in client.ReadObservationPagesAsync(MskBlazeSeed.Study, ObservationCategories.Laboratory, cancellationToken: stop.Token))
            {
                pages++;
                await stop.CancelAsync();
            }
        });

        Assert.Equal(1, pages);
    }

    private static Connection<MskBlazeApiTokens> Connect(ScriptedNetwork network, out IMskBlazeApi api) => Engine.Connect(
        new MskBlazeApiOptions { Server = new Uri("https://blaze.test"), ClientId = "c", ClientSecret = "s3cret-of-a-script", PartnerId = "p" }, out api, network);

    internal static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    private sealed class Reports : IProgress<ReadProgress>
    {
        public List<ReadProgress> All { get; } = [];

        public void Report(ReadProgress value) => All.Add(value);
    }
}
