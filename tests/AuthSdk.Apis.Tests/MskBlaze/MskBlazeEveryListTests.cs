using System.Reflection;
using AuthSdk.MskBlaze;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.MskBlaze;

/// <summary>Every member that reads a list to its end: progress, limit, cancellation, and leaving off.</summary>
public sealed class MskBlazeEveryListTests
{
    private const string Study = MskBlazeSeed.Study;

    private static readonly ResourceSearch One = new() { Count = 1 };
    private static readonly ObservationSearch OneValue = new() { Count = 1 };
    private static readonly CodeToken[] Platelets = [CodeToken.Loinc("777-3")];

    private static readonly Dictionary<string, ListUnderTest<IMskBlazeApi>> Lists = new()
    {
        ["ReadPatientsAsync"] = Items(3, (api, options, stop) => api.ReadPatientsAsync(Study, One, options, stop)),
        ["ReadPatientPagesAsync"] = Items(3, (api, options, stop) => api.ReadPatientPagesAsync(Study, One, options, stop)),
        ["ReadObservationsAsync"] = Items(2, (api, options, stop) => api.ReadObservationsAsync(Study, ObservationCategories.VitalSigns, null, OneValue, options, stop)),
        ["ReadObservationPagesAsync"] = Items(
            2, (api, options, stop) => api.ReadObservationPagesAsync(Study, ObservationCategories.VitalSigns, null, OneValue, options, stop)),
        ["ReadObservationsByCodeAsync"] = Items(34, (api, options, stop) => api.ReadObservationsByCodeAsync(Study, Platelets, OneValue, options, stop)),
        ["ReadObservationPagesByCodeAsync"] = Items(34, (api, options, stop) => api.ReadObservationPagesByCodeAsync(Study, Platelets, OneValue, options, stop)),
        ["ReadDiagnosticReportsAsync"] = Items(2, (api, options, stop) => api.ReadDiagnosticReportsAsync(Study, One, options, stop)),
        ["ReadDiagnosticReportPagesAsync"] = Items(2, (api, options, stop) => api.ReadDiagnosticReportPagesAsync(Study, One, options, stop)),
        ["ReadAdverseEventsAsync"] = Items(2, (api, options, stop) => api.ReadAdverseEventsAsync(Study, One, options, stop)),
        ["ReadAdverseEventPagesAsync"] = Items(2, (api, options, stop) => api.ReadAdverseEventPagesAsync(Study, One, options, stop)),
        ["ReadMedicationStatementsAsync"] = Items(2, (api, options, stop) => api.ReadMedicationStatementsAsync(Study, One, options, stop)),
        ["ReadMedicationStatementPagesAsync"] = Items(2, (api, options, stop) => api.ReadMedicationStatementPagesAsync(Study, One, options, stop)),
    };

    public static TheoryData<string> Names => [.. Lists.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_list_tells_how_far_it_is_and_ends_where_it_is_told_to(string name)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        await Lists[name].AssertReadsAsync(client, () => emulator.Requests.Count - emulator.TokenRequestCount);
    }

    [Fact]
    public void No_member_that_reads_a_list_is_forgotten() => Assert.Equal(
        typeof(MskBlazePaging).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Order(), Lists.Keys.Order());

    private static ListUnderTest<IMskBlazeApi> Items(
        int items, Func<IMskBlazeApi, ReadOptions, CancellationToken, IAsyncEnumerable<object>> read) => new(
            items,
            TakesLimit: true,
            (api, limit, tell, stop) => read(api, new() { Limit = limit, Progress = new Told<ReadProgress>(progress => tell(progress.Items)) }, stop));
}
