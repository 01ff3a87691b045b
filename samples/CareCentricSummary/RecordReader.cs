using AuthSdk.CareCentric;
using AuthSdk.Testing;

namespace AuthSdk.Samples.CareCentricSummary;

/// <summary>Reads one patient's record, all pages of it.</summary>
internal sealed class RecordReader(ICareCentricApi care, ReadingProgress progress, CancellationToken stop)
{
    public async Task<PatientRecord?> ReadAsync(Arguments arguments)
    {
        if (await FindAsync(arguments) is not { Id: { } id } patient)
        {
            return null;
        }

        return new PatientRecord(
            patient,
            await CollectAsync("allergies", reports => care.ListAllergyIntolerancesAsync(new AllergyIntoleranceSearch(id), progress: reports)),
            await CollectAsync("medicines", reports => care.ListMedicationStatementsAsync(
                new MedicationStatementSearch(id) { Status = MedicationStatementStatuses.Active }, progress: reports)),
            await CollectAsync("observations", reports => care.ListObservationsAsync(
                new ObservationSearch(id) { Sort = SearchSorts.DateDescending, Count = 50 }, progress: reports)));
    }

    private async Task<Patient?> FindAsync(Arguments arguments)
    {
        if (arguments.Patient is { } id)
        {
            return await care.GetPatientAsync(id, stop);
        }

        var number = SearchToken.NhsNumber(arguments.NhsNumber ?? CareCentricSeed.NhsNumber);
        var found = await care.SearchPatientsAsync(new PatientSearch { Identifier = number }, stop);
        return found.Matches.FirstOrDefault();
    }

    private async Task<List<T>> CollectAsync<T>(string what, Func<IProgress<SearchProgress>, IAsyncEnumerable<T>> list)
    {
        var collected = new List<T>();
        await foreach (var item in list(progress.Of(what)).WithCancellation(stop))
        {
            collected.Add(item);
        }

        progress.Done(what, collected.Count);
        return collected;
    }
}
