namespace AuthSdk.CareCentric;

/// <summary>Warnings about patients.</summary>
/// <remarks>
/// In development: the documentation hides the page, and which servers open it is told at onboarding. What others answer is not documented;
/// 404 or 405 is likely.
/// </remarks>
[Headers("Accept: application/fhir+json")]
public interface ICareCentricFlagOperations
{
    /// <summary>Searches for warnings of one patient, newest first unless the search says otherwise.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The first page: 10 resources or so unless <see cref="ResourceSearch.Count"/> says otherwise.</returns>
    [Get("/Flag")]
    Task<Bundle<Flag>> SearchFlagsAsync(FlagSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets another page of a search.</summary>
    /// <param name="url">
    /// Its address, exactly as <see cref="Bundle{T}.Next"/> or another link of a page has it. An address of another origin than the API's is
    /// refused with an <see cref="OAuthException"/>, for it would get the token.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("")]
    Task<Bundle<Flag>> GetFlagPageAsync([Url] string url, CancellationToken cancellationToken = default);

    /// <summary>Gets a warning.</summary>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/Flag/{id}")]
    Task<Flag> GetFlagAsync(string id, CancellationToken cancellationToken = default);
}
