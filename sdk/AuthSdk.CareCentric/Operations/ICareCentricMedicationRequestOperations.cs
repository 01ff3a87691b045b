namespace AuthSdk.CareCentric;

/// <summary>Authorised medicines (intent <c>plan</c>) and issued ones (intent <c>order</c>).</summary>
/// <remarks>The documentation names no sort order for them.</remarks>
[Headers("Accept: application/fhir+json")]
public interface ICareCentricMedicationRequestOperations
{
    /// <summary>Searches for authorised or issued medicines of one patient, newest first unless the search says otherwise.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The first page: 10 resources or so unless <see cref="ResourceSearch.Count"/> says otherwise.</returns>
    [Get("/MedicationRequest")]
    Task<Bundle<MedicationRequest>> SearchMedicationRequestsAsync(MedicationRequestSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets another page of a search.</summary>
    /// <param name="url">
    /// Its address, exactly as <see cref="Bundle{T}.Next"/> or another link of a page has it. An address of another origin than the API's is
    /// refused with an <see cref="OAuthException"/>, for it would get the token.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("")]
    Task<Bundle<MedicationRequest>> GetMedicationRequestPageAsync([Url] string url, CancellationToken cancellationToken = default);

    /// <summary>Gets an authorised or issued medicine.</summary>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/MedicationRequest/{id}")]
    Task<MedicationRequest> GetMedicationRequestAsync(string id, CancellationToken cancellationToken = default);
}
