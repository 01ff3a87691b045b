using System.Reflection;
using AuthSdk.CareCentric;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.CareCentric;

/// <summary>Every member that reads a list to its end: progress, limit, cancellation, and leaving off.</summary>
public sealed class CareCentricEveryListTests
{
    private const string P = CareCentricSeed.PatientId;

    private static readonly Dictionary<string, ListUnderTest<ICareCentricApi>> Lists = new()
    {
        ["ListPatientsAsync"] = Items(3, (api, limit, told, stop) => api.ListPatientsAsync(new() { Count = 1 }, limit, told, stop)),
        ["ListPatientPagesAsync"] = Pages(3, (api, told, stop) => api.ListPatientPagesAsync(new() { Count = 1 }, told, stop)),
        ["ListObservationsAsync"] = Items(12, (api, limit, told, stop) => api.ListObservationsAsync(new(P) { Count = 1 }, limit, told, stop)),
        ["ListObservationPagesAsync"] = Pages(12, (api, told, stop) => api.ListObservationPagesAsync(new(P) { Count = 1 }, told, stop)),
        ["ListAllergyIntolerancesAsync"] = Items(1, (api, limit, told, stop) => api.ListAllergyIntolerancesAsync(new(P), limit, told, stop)),
        ["ListAllergyIntolerancePagesAsync"] = Pages(1, (api, told, stop) => api.ListAllergyIntolerancePagesAsync(new(P), told, stop)),
        ["ListConditionsAsync"] = Items(3, (api, limit, told, stop) => api.ListConditionsAsync(new(P) { Count = 1 }, limit, told, stop)),
        ["ListConditionPagesAsync"] = Pages(3, (api, told, stop) => api.ListConditionPagesAsync(new(P) { Count = 1 }, told, stop)),
        ["ListProceduresAsync"] = Items(2, (api, limit, told, stop) => api.ListProceduresAsync(new(P) { Count = 1 }, limit, told, stop)),
        ["ListProcedurePagesAsync"] = Pages(2, (api, told, stop) => api.ListProcedurePagesAsync(new(P) { Count = 1 }, told, stop)),
        ["ListMedicationRequestsAsync"] = Items(2, (api, limit, told, stop) => api.ListMedicationRequestsAsync(Requests, limit, told, stop)),
        ["ListMedicationRequestPagesAsync"] = Pages(2, (api, told, stop) => api.ListMedicationRequestPagesAsync(Requests, told, stop)),
        ["ListMedicationStatementsAsync"] = Items(1, (api, limit, told, stop) => api.ListMedicationStatementsAsync(new(P), limit, told, stop)),
        ["ListMedicationStatementPagesAsync"] = Pages(1, (api, told, stop) => api.ListMedicationStatementPagesAsync(new(P), told, stop)),
        ["ListImmunizationsAsync"] = Items(2, (api, limit, told, stop) => api.ListImmunizationsAsync(new(P) { Count = 1 }, limit, told, stop)),
        ["ListImmunizationPagesAsync"] = Pages(2, (api, told, stop) => api.ListImmunizationPagesAsync(new(P) { Count = 1 }, told, stop)),
        ["ListFlagsAsync"] = Items(1, (api, limit, told, stop) => api.ListFlagsAsync(new(P), limit, told, stop)),
        ["ListFlagPagesAsync"] = Pages(1, (api, told, stop) => api.ListFlagPagesAsync(new(P), told, stop)),
        ["ListFamilyMemberHistoriesAsync"] = Items(2, (api, limit, told, stop) => api.ListFamilyMemberHistoriesAsync(new(P) { Count = 1 }, limit, told, stop)),
        ["ListFamilyMemberHistoryPagesAsync"] = Pages(2, (api, told, stop) => api.ListFamilyMemberHistoryPagesAsync(new(P) { Count = 1 }, told, stop)),
        ["ListQuestionnaireResponsesAsync"] = Items(1, (api, limit, told, stop) => api.ListQuestionnaireResponsesAsync(new(P), limit, told, stop)),
        ["ListQuestionnaireResponsePagesAsync"] = Pages(1, (api, told, stop) => api.ListQuestionnaireResponsePagesAsync(new(P), told, stop)),
    };

    private static MedicationRequestSearch Requests =>
        new(P, SearchToken.AnyOf(MedicationRequestIntents.Plan, MedicationRequestIntents.Order)) { Count = 1 };

    public static TheoryData<string> Names => [.. Lists.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_list_tells_how_far_it_is_and_ends_where_it_is_told_to(string name)
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { OpensResourcesInDevelopment = true });
        using var connection = CareCentricCase.Connect(emulator, out var client);

        await Lists[name].AssertReadsAsync(client, () => emulator.Requests.Count - emulator.TokenRequestCount);
    }

    [Fact]
    public void No_member_that_reads_a_list_is_forgotten() => Assert.Equal(
        typeof(ICareCentricApi).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(ICareCentricApi).Namespace)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.ReturnType.Name.StartsWith("IAsyncEnumerable", StringComparison.Ordinal))
            .Select(method => method.Name).Order(),
        Lists.Keys.Order());

    private static ListUnderTest<ICareCentricApi> Items(
        int items, Func<ICareCentricApi, int?, IProgress<SearchProgress>, CancellationToken, IAsyncEnumerable<object>> read) =>
        new(items, TakesLimit: true, (api, limit, tell, stop) => read(api, limit, new Told<SearchProgress>(progress => tell(progress.Resources)), stop));

    private static ListUnderTest<ICareCentricApi> Pages(
        int items, Func<ICareCentricApi, IProgress<SearchProgress>, CancellationToken, IAsyncEnumerable<object>> read) =>
        new(items, TakesLimit: false, (api, _, tell, stop) => read(api, new Told<SearchProgress>(progress => tell(progress.Resources)), stop));
}
