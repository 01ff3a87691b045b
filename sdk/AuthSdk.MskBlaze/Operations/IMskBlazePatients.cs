namespace AuthSdk.MskBlaze;

/// <summary>The subjects of a study: demographics.</summary>
public interface IMskBlazePatients
{
    /// <summary>Lists the subjects of a study, one page.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="search">What to look for and which page; everything, and the first page, unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/Patient")]
    Task<Bundle<Patient>?> ListPatientsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        ResourceSearch? search = null,
        CancellationToken cancellationToken = default);

    /// <summary>Follows a link from one page of the subjects of a study to another.</summary>
    /// <remarks>The link is sent as it is; it must lead to the server that the options name, or the token stays here and the call fails.</remarks>
    /// <param name="link">The link, such as <see cref="Bundle{T}.NextLink"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there is no such page.</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("")]
    [WithoutApiParameter("researchstudy")]
    [WithoutApiParameter("_format")]
    Task<Bundle<Patient>?> FollowPatientsAsync([Url] string link, CancellationToken cancellationToken = default);

    /// <summary>Gets a subject. The subject must be in a study that the partner may see.</summary>
    /// <remarks>The documentation does not show the answer: it may be a patient, or a page with one patient. Both are read.</remarks>
    /// <param name="id">The subject's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer; <see langword="null"/> if there is no such subject.</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/Patient/{id}")]
    [WithoutApiParameter("researchstudy")]
    Task<PatientAnswer?> GetPatientAsync(string id, CancellationToken cancellationToken = default);
}
