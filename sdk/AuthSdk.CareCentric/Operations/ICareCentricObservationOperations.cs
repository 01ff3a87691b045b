namespace AuthSdk.CareCentric;

/// <summary>Measurements and findings.</summary>
[Headers("Accept: application/fhir+json")]
public interface ICareCentricObservationOperations
{
    /// <summary>Searches for observations of one patient, newest first unless the search says otherwise.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The first page: 10 resources or so unless <see cref="ResourceSearch.Count"/> says otherwise.</returns>
    [Get("/Observation")]
    Task<Bundle<Observation>> SearchObservationsAsync(ObservationSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets another page of a search.</summary>
    /// <param name="url">
    /// Its address, exactly as <see cref="Bundle{T}.Next"/> or another link of a page has it. An address of another origin than the API's is
    /// refused with an <see cref="OAuthException"/>, for it would get the token.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("")]
    Task<Bundle<Observation>> GetObservationPageAsync([Url] string url, CancellationToken cancellationToken = default);

    /// <summary>Gets an observation.</summary>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/Observation/{id}")]
    Task<Observation> GetObservationAsync(string id, CancellationToken cancellationToken = default);
}
