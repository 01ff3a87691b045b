using System.Net;
using System.Text;
using AuthSdk.CareCentric;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.CareCentric;

public sealed class CareCentricPagingTests
{
    private static readonly ObservationSearch All = new(CareCentricSeed.PatientId);

    [Fact]
    public async Task All_resources_come_page_by_page_with_progress()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);
        var progress = new Reports();

        var found = await ReadAsync(client.ListObservationsAsync(All with { Count = 5 }, progress: progress));

        Assert.Equal(CareCentricSeed.ObservationCount, found.Select(observation => observation.Id).Distinct().Count());
        Assert.Equal([new(1, 5, 12), new(2, 10, 12), new(3, 12, 12)], progress.All);
        Assert.Equal(3, emulator.Requests.Count - emulator.TokenRequestCount);
        Assert.All(emulator.Requests.Skip(1), request => Assert.StartsWith("Bearer ", request.Headers["Authorization"], StringComparison.Ordinal));
        Assert.All(emulator.Requests.Skip(1), request => Assert.Equal("application/fhir+json", request.Headers["Accept"]));
    }

    [Fact]
    public async Task A_limit_asks_for_no_more_pages_than_it_needs()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var found = await ReadAsync(client.ListObservationsAsync(All with { Count = 5 }, limit: 5));

        Assert.Equal(5, found.Count);
        Assert.Equal(1, emulator.Requests.Count - emulator.TokenRequestCount);
        Assert.Throws<ArgumentOutOfRangeException>(() => client.ListObservationsAsync(All, limit: -1));
    }

    [Fact]
    public async Task A_cancellation_ends_a_search_between_pages()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);
        using var stop = new CancellationTokenSource();
        var found = new List<Observation>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var observation in client.ListObservationsAsync(All with { Count = 5 }).WithCancellation(stop.Token))
            {
                found.Add(observation);
                if (found.Count == 5)
                {
                    await stop.CancelAsync();
                }
            }
        });

        Assert.Equal(5, found.Count);
        Assert.Equal(1, emulator.Requests.Count - emulator.TokenRequestCount);
    }

    [Fact]
    public async Task Pages_can_be_turned_forth_and_back_by_hand()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var first = await client.SearchObservationsAsync(All);
        var second = await client.GetObservationPageAsync(first.Next!);
        var again = await client.GetObservationPageAsync(second.Previous!);

        Assert.Equal((10, 2, null), (first.Matches.Count(), second.Matches.Count(), second.Next));
        Assert.Equal(first.Matches.Select(match => match.Id), again.Matches.Select(match => match.Id));
    }

    [Fact]
    public async Task Every_type_is_listed_and_counted()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);
        var patient = CareCentricSeed.PatientId;
        var orders = MedicationRequestSearch.Issued(patient);

        Assert.Equal(3, (await ReadAsync(client.ListPatientsAsync(new PatientSearch { Count = 1 }))).Count);
        Assert.Equal(CareCentricSeed.AllergyIntoleranceId, Assert.Single(await ReadAsync(client.ListAllergyIntolerancesAsync(new AllergyIntoleranceSearch(patient)))).Id);
        Assert.Equal(CareCentricSeed.ConditionCount, (await ReadAsync(client.ListConditionsAsync(new ConditionSearch(patient) { Count = 2 }))).Count);
        Assert.Equal(CareCentricSeed.ProcedureCount, (await ReadAsync(client.ListProceduresAsync(new ProcedureSearch(patient) { Count = 1 }))).Count);
        Assert.Equal(2, (await ReadAsync(client.ListMedicationRequestsAsync(
            new MedicationRequestSearch(patient, SearchToken.AnyOf(MedicationRequestIntents.Plan, MedicationRequestIntents.Order)) { Count = 1 }))).Count);
        Assert.Single(await ReadAsync(client.ListMedicationStatementsAsync(new MedicationStatementSearch(patient))));

        Assert.Equal(3, await client.CountPatientsAsync(new PatientSearch()));
        Assert.Equal(CareCentricSeed.ObservationCount, await client.CountObservationsAsync(All));
        Assert.Equal(1, await client.CountAllergyIntolerancesAsync(new AllergyIntoleranceSearch(patient)));
        Assert.Equal(CareCentricSeed.ConditionCount, await client.CountConditionsAsync(new ConditionSearch(patient)));
        Assert.Equal(CareCentricSeed.ProcedureCount, await client.CountProceduresAsync(new ProcedureSearch(patient)));
        Assert.Equal(1, await client.CountMedicationRequestsAsync(orders));
        Assert.Equal(1, await client.CountMedicationStatementsAsync(new MedicationStatementSearch(patient)));
        Assert.EndsWith("_summary=count", emulator.Requests[^1].RawTarget, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_entries_is_no_end_and_one_without_a_link_is()
    {
        using var connection = Connect(
            out var client,
            """{ "resourceType": "Bundle", "link": [ { "relation": "next", "url": "https://care.test/R3/Observation?_skip=1" } ] }""",
            """{ "resourceType": "Bundle", "entry": [ { "resource": { "resourceType": "Observation", "id": "A" } } ] }""");

        Assert.Equal("A", Assert.Single(await ReadAsync(client.ListObservationsAsync(All))).Id);
    }

    [Fact]
    public async Task Links_that_lead_in_a_circle_end_a_search()
    {
        const string Circle = """{ "resourceType": "Bundle", "link": [ { "relation": "next", "url": "https://care.test/R3/Observation?_skip=1" } ] }""";
        using var connection = Connect(out var client, Circle, Circle);

        await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(client.ListObservationsAsync(All)));
    }

    [Fact]
    public async Task Ever_new_links_to_pages_without_a_match_end_a_search()
    {
        var pages = 0;
        using var connection = Connect(out var client, new ScriptedNetwork(_ => Page(
            $$"""{ "resourceType": "Bundle", "link": [ { "relation": "next", "url": "https://care.test/R3/Observation?_skip={{++pages}}" } ] }""")));

        await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(client.ListObservationsAsync(All)));

        Assert.Equal(100, pages);
    }

    [Fact]
    public async Task A_link_to_another_origin_gets_no_token_and_no_request()
    {
        using var network = ScriptedNetwork.Answering(
            """{ "resourceType": "Bundle", "link": [ { "relation": "next", "url": "https://elsewhere.test/R3/Observation?_skip=1" } ] }""");
        using var connection = Connect(out var client, network);

        await Engine.OAuthFailureAsync(() => ReadAsync(client.ListObservationsAsync(All)));

        Assert.Equal("GET /R3/Observation?patient=" + CareCentricSeed.PatientId, network.Operation.Line);
    }

    private static Connection<CareCentricApiTokens> Connect(out ICareCentricApi api, params string[] pages)
    {
        var next = 0;
        return Connect(out api, new ScriptedNetwork(_ => Page(pages[next++])));
    }

    private static Connection<CareCentricApiTokens> Connect(out ICareCentricApi api, HttpMessageHandler network) => Engine.Connect(
        new CareCentricApiOptions
        {
            BaseAddress = new Uri("https://care.test/R3"), ClientId = "id", ClientSecret = "s3cret", Username = "user", Password = "pass",
        },
        out api,
        network);

    private static HttpResponseMessage Page(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/fhir+json") };

    private static async Task<List<T>> ReadAsync<T>(IAsyncEnumerable<T> items)
    {
        var read = new List<T>();
        await foreach (var item in items)
        {
            read.Add(item);
        }

        return read;
    }

    private sealed class Reports : IProgress<SearchProgress>
    {
        public List<SearchProgress> All { get; } = [];

        public void Report(SearchProgress value) => All.Add(value);
    }
}
