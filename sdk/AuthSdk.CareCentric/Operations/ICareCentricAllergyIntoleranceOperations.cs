namespace AuthSdk.CareCentric;

/// <summary>Allergies and intolerances.</summary>
[Headers("Accept: application/fhir+json")]
public interface ICareCentricAllergyIntoleranceOperations
{
    /// <summary>Searches for allergies and intolerances of one patient, newest first unless the search says otherwise.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The first page: 10 resources or so unless <see cref="ResourceSearch.Count"/> says otherwise.</returns>
    [Get("/AllergyIntolerance")]
    Task<Bundle<AllergyIntolerance>> SearchAllergyIntolerancesAsync(AllergyIntoleranceSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets another page of a search.</summary>
    /// <param name="url">
    /// Its address, exactly as <see cref="Bundle{T}.Next"/> or another link of a page has it. An address of another origin than the API's is
    /// refused with an <see cref="OAuthException"/>, for it would get the token.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("")]
    Task<Bundle<AllergyIntolerance>> GetAllergyIntolerancePageAsync([Url] string url, CancellationToken cancellationToken = default);

    /// <summary>Gets an allergy or intolerance.</summary>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/AllergyIntolerance/{id}")]
    Task<AllergyIntolerance> GetAllergyIntoleranceAsync(string id, CancellationToken cancellationToken = default);
}
