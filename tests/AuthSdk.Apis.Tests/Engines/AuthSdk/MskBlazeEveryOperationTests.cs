using AuthSdk.MskBlaze;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.MskBlaze;

/// <summary>Each operation at least once, over sockets, against the emulator.</summary>
public sealed class MskBlazeEveryOperationTests
{
    private const string Study = MskBlazeSeed.Study;

    [Fact]
    public async Task Every_operation_of_version_2_is_served()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { ServesPostedSearches = true });
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        var api = RecordedApi.Of<IMskBlazeApi>(client, out var calls);
        var all = new PostedSearch { ResearchStudy = Study };
        var laboratory = new PostedObservationSearch { ResearchStudy = Study, Category = ObservationCategories.Laboratory };

        await PagesAsync(api.ListPatientsAsync(Study), api.SearchPatientsAsync(all), api.FollowPatientsAsync);
        await PagesAsync(api.ListObservationsAsync(Study, ObservationCategories.Laboratory), api.SearchObservationsAsync(laboratory), api.FollowObservationsAsync);
        await PagesAsync(api.ListDiagnosticReportsAsync(Study), api.SearchDiagnosticReportsAsync(all), api.FollowDiagnosticReportsAsync);
        await PagesAsync(api.ListAdverseEventsAsync(Study), api.SearchAdverseEventsAsync(all), api.FollowAdverseEventsAsync);
        await PagesAsync(api.ListMedicationStatementsAsync(Study), api.SearchMedicationStatementsAsync(all), api.FollowMedicationStatementsAsync);
        Assert.NotEmpty((await api.ListObservationsByCodeAsync(Study, [CodeToken.Loinc("777-3")]))!.Resources);
        Assert.Equal((await api.GetSubjectsAsync(Study))!.Resources.Single().Key, (await api.SearchGroupsAsync(all))!.Resources.Single().Key);
        Assert.Equal(MskBlazeSeed.PatientId, (await api.GetPatientAsync(MskBlazeSeed.PatientId))!.Patient!.Id);
        Assert.NotNull(await api.GetCapabilitiesAsync());
        var page = await api.ListObservationsAsync(Study, ObservationCategories.Laboratory);
        Assert.NotEmpty(await api.ListJsonAsync("observation", Study, [new("category", ObservationCategories.Laboratory)]));
        Assert.NotEmpty(await api.FollowJsonAsync(page!.NextLink!));

        calls.AssertEveryOperationOf<IMskBlazeApi>();
    }

    [Fact]
    public async Task Every_operation_of_version_1_is_served()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        var account = new MskBlazeEmulatorOptions();
        using var connection = Engine.Connect(
            new MskBlazeV1ApiOptions
            {
                Server = emulator.Address, ClientId = account.ClientId, ClientSecret = account.ClientSecret, PartnerId = account.PartnerId,
            },
            out IMskBlazeV1Api client);
        var api = RecordedApi.Of<IMskBlazeV1Api>(client, out var calls);

        Assert.NotEmpty((await api.ListPatientsAsync(Study))!.Resources);
        Assert.NotEmpty((await api.ListObservationsAsync(Study))!.Resources);
        Assert.NotEmpty((await api.ListAdverseEventsAsync(Study))!.Resources);

        calls.AssertEveryOperationOf<IMskBlazeV1Api>();
    }

    [Fact]
    public async Task The_JSON_of_a_list_is_what_the_server_wrote_and_nothing_where_there_is_nothing()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        using var raw = new HttpClient();

        var json = await client.ListJsonAsync("AdverseEvent", Study);
        var none = await client.ListJsonAsync("observation", Study, [new("category", "genomics")]);
        var request = emulator.Requests.First(request => request.Path.EndsWith("/AdverseEvent", StringComparison.Ordinal));
        using var same = new HttpRequestMessage(HttpMethod.Get, new Uri(emulator.Address, request.RawTarget));
        same.Headers.TryAddWithoutValidation("Authorization", request.Headers["Authorization"]);
        same.Headers.TryAddWithoutValidation("x-partnerid", request.Headers["x-partnerid"]);
        using var answer = await raw.SendAsync(same);

        Assert.Equal(await answer.Content.ReadAsStringAsync(), json);
        Assert.Contains("\"valueDecimal\":5.0", json, StringComparison.Ordinal);
        Assert.Equal("", none);
    }

    private static async Task PagesAsync<T>(Task<Bundle<T>?> listed, Task<Bundle<T>?> searched, Func<string, CancellationToken, Task<Bundle<T>?>> follow)
        where T : Resource
    {
        var (page, posted) = (await listed, await searched);
        var again = await follow(page!.FindLink("self")!, default);

        Assert.Equal(page.Resources.Select(found => found.Key), again!.Resources.Select(found => found.Key));
        Assert.Equal(page.Resources.Select(found => found.Key), posted!.Resources.Select(found => found.Key));
    }
}
