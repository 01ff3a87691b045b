namespace AuthSdk.CareCentric;

/// <summary>People whose records are shared.</summary>
[Headers("Accept: application/fhir+json")]
public interface ICareCentricPatientOperations
{
    /// <summary>Searches for patients, newest first unless the search says otherwise.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The first page: 10 resources or so unless <see cref="ResourceSearch.Count"/> says otherwise.</returns>
    [Get("/Patient")]
    Task<Bundle<Patient>> SearchPatientsAsync([ValueFormat(Booleans = BooleanFormat.LowerCase)] PatientSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets another page of a search.</summary>
    /// <param name="url">
    /// Its address, exactly as <see cref="Bundle{T}.Next"/> or another link of a page has it. An address of another origin than the API's is
    /// refused with an <see cref="OAuthException"/>, for it would get the token.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("")]
    Task<Bundle<Patient>> GetPatientPageAsync([Url] string url, CancellationToken cancellationToken = default);

    /// <summary>Gets a patient.</summary>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/Patient/{id}")]
    Task<Patient> GetPatientAsync(string id, CancellationToken cancellationToken = default);
}
