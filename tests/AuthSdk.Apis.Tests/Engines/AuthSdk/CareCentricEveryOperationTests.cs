using AuthSdk.CareCentric;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.CareCentric;

/// <summary>Each operation at least once, over sockets, against the emulator.</summary>
public sealed class CareCentricEveryOperationTests
{
    private const string Patient = CareCentricSeed.PatientId;

    [Fact]
    public async Task Every_operation_of_a_person_s_client_is_served()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { OpensResourcesInDevelopment = true });
        using var connection = CareCentricCase.Connect(emulator, out var client);
        var api = RecordedApi.Of<ICareCentricApi>(client, out var calls);

        await UseAsync(api);

        calls.AssertEveryOperationOf<ICareCentricApi>();
    }

    [Fact]
    public async Task Every_operation_of_a_system_s_client_is_served()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { OpensResourcesInDevelopment = true });
        using var connection = CareCentricSystemCase.Connect(emulator, out var client);
        var api = RecordedApi.Of<ICareCentricSystemApi>(client, out var calls);

        await UseAsync(api);

        calls.AssertEveryOperationOf<ICareCentricSystemApi>();
    }

    /// <summary>Finds, reads and turns a page of each type.</summary>
    private static async Task UseAsync(ICareCentricFhirOperations api)
    {
        await TypeAsync(api.SearchPatientsAsync(new() { Family = "FAMILY" }), api.GetPatientAsync, api.GetPatientPageAsync);
        await TypeAsync(api.SearchObservationsAsync(new(Patient)), api.GetObservationAsync, api.GetObservationPageAsync);
        await TypeAsync(api.SearchAllergyIntolerancesAsync(new(Patient)), api.GetAllergyIntoleranceAsync, api.GetAllergyIntolerancePageAsync);
        await TypeAsync(api.SearchConditionsAsync(new(Patient)), api.GetConditionAsync, api.GetConditionPageAsync);
        await TypeAsync(api.SearchProceduresAsync(new(Patient)), api.GetProcedureAsync, api.GetProcedurePageAsync);
        await TypeAsync(
            api.SearchMedicationRequestsAsync(new(Patient, MedicationRequestIntents.Plan)), api.GetMedicationRequestAsync, api.GetMedicationRequestPageAsync);
        await TypeAsync(api.SearchMedicationStatementsAsync(new(Patient)), api.GetMedicationStatementAsync, api.GetMedicationStatementPageAsync);
        await TypeAsync(api.SearchImmunizationsAsync(new(Patient)), api.GetImmunizationAsync, api.GetImmunizationPageAsync);
        await TypeAsync(api.SearchFlagsAsync(new(Patient)), api.GetFlagAsync, api.GetFlagPageAsync);
        await TypeAsync(
            api.SearchFamilyMemberHistoriesAsync(new(Patient) { Sort = SearchSorts.Date }), api.GetFamilyMemberHistoryAsync, api.GetFamilyMemberHistoryPageAsync);
        await TypeAsync(api.SearchQuestionnaireResponsesAsync(new(Patient)), api.GetQuestionnaireResponseAsync, api.GetQuestionnaireResponsePageAsync);

        await using var capabilities = await api.GetCapabilitiesAsync();
        var page = await api.SearchJsonAsync("Observation", [new("patient", Patient)]);
        Assert.Contains(CareCentricSeed.ObservationId, page, StringComparison.Ordinal);
        Assert.NotEmpty(await api.GetJsonAsync("Patient", Patient));
        var first = await api.SearchObservationsAsync(new(Patient));
        Assert.NotEmpty(await api.GetJsonPageAsync(first.Next!));
    }

    private static async Task TypeAsync<T>(
        Task<Bundle<T>> found, Func<string, CancellationToken, Task<T>> get, Func<string, CancellationToken, Task<Bundle<T>>> turn)
        where T : Resource
    {
        var page = await found;
        var again = await turn(page.Link!.Single(link => link.Relation == "first").Url!, default);
        var one = await get(page.Matches.First().Id!, default);

        Assert.Equal(page.Matches.Select(match => match.Id), again.Matches.Select(match => match.Id));
        Assert.Equal(page.Matches.First().Id, one.Id);
    }
}
