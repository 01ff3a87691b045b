namespace AuthSdk.CareCentric;

/// <summary>What members of patients' families had.</summary>
/// <remarks>
/// In development: the documentation hides the page, and which servers open it is told at onboarding. What others answer is not documented;
/// 404 or 405 is likely.
/// </remarks>
[Headers("Accept: application/fhir+json")]
public interface ICareCentricFamilyMemberHistoryOperations
{
    /// <summary>Searches for family histories of one patient, newest first unless the search says otherwise.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The first page: 10 resources or so unless <see cref="ResourceSearch.Count"/> says otherwise.</returns>
    [Get("/FamilyMemberHistory")]
    Task<Bundle<FamilyMemberHistory>> SearchFamilyMemberHistoriesAsync(FamilyMemberHistorySearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets another page of a search.</summary>
    /// <param name="url">
    /// Its address, exactly as <see cref="Bundle{T}.Next"/> or another link of a page has it. An address of another origin than the API's is
    /// refused with an <see cref="OAuthException"/>, for it would get the token.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("")]
    Task<Bundle<FamilyMemberHistory>> GetFamilyMemberHistoryPageAsync([Url] string url, CancellationToken cancellationToken = default);

    /// <summary>Gets a family history.</summary>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/FamilyMemberHistory/{id}")]
    Task<FamilyMemberHistory> GetFamilyMemberHistoryAsync(string id, CancellationToken cancellationToken = default);
}
