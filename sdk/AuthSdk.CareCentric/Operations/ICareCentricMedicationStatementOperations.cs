namespace AuthSdk.CareCentric;

/// <summary>What patients take: one statement for each authorisation.</summary>
[Headers("Accept: application/fhir+json")]
public interface ICareCentricMedicationStatementOperations
{
    /// <summary>Searches for statements of what one patient takes, newest first unless the search says otherwise.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The first page: 10 resources or so unless <see cref="ResourceSearch.Count"/> says otherwise.</returns>
    [Get("/MedicationStatement")]
    Task<Bundle<MedicationStatement>> SearchMedicationStatementsAsync(MedicationStatementSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets another page of a search.</summary>
    /// <param name="url">
    /// Its address, exactly as <see cref="Bundle{T}.Next"/> or another link of a page has it. An address of another origin than the API's is
    /// refused with an <see cref="OAuthException"/>, for it would get the token.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("")]
    Task<Bundle<MedicationStatement>> GetMedicationStatementPageAsync([Url] string url, CancellationToken cancellationToken = default);

    /// <summary>Gets a statement of what a patient takes.</summary>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/MedicationStatement/{id}")]
    Task<MedicationStatement> GetMedicationStatementAsync(string id, CancellationToken cancellationToken = default);
}
