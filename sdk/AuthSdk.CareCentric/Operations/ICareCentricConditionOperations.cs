namespace AuthSdk.CareCentric;

/// <summary>Problems and diagnoses.</summary>
/// <remarks>The documentation of 0.9.0 says: clinical items only, the problems of a general practice are not included.</remarks>
[Headers("Accept: application/fhir+json")]
public interface ICareCentricConditionOperations
{
    /// <summary>Searches for conditions of one patient, newest first unless the search says otherwise.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The first page: 10 resources or so unless <see cref="ResourceSearch.Count"/> says otherwise.</returns>
    [Get("/Condition")]
    Task<Bundle<Condition>> SearchConditionsAsync(ConditionSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets another page of a search.</summary>
    /// <param name="url">
    /// Its address, exactly as <see cref="Bundle{T}.Next"/> or another link of a page has it. An address of another origin than the API's is
    /// refused with an <see cref="OAuthException"/>, for it would get the token.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("")]
    Task<Bundle<Condition>> GetConditionPageAsync([Url] string url, CancellationToken cancellationToken = default);

    /// <summary>Gets a condition.</summary>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/Condition/{id}")]
    Task<Condition> GetConditionAsync(string id, CancellationToken cancellationToken = default);
}
