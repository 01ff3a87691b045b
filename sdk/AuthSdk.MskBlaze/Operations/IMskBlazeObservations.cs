namespace AuthSdk.MskBlaze;

/// <summary>Laboratory values, vital signs and lesions seen in images.</summary>
public interface IMskBlazeObservations
{
    /// <summary>Lists observations of one category, one page.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="category">One of <see cref="ObservationCategories"/>.</param>
    /// <param name="codes">Codes, of which one must match. Any unless given. Lesions have none.</param>
    /// <param name="search">What else to look for and which page; everything, and the first page, unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/observation")]
    Task<Bundle<Observation>?> ListObservationsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        string category,
        [AliasAs("code")] IReadOnlyList<CodeToken>? codes = null,
        ObservationSearch? search = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists laboratory values and vital signs together, by code, one page.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="codes">Codes, of which one must match. The server demands them where no category is given.</param>
    /// <param name="search">What else to look for and which page; everything, and the first page, unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/observation")]
    Task<Bundle<Observation>?> ListObservationsByCodeAsync(
        [AliasAs("researchstudy")] string researchStudy,
        [AliasAs("code")] IReadOnlyList<CodeToken> codes,
        ObservationSearch? search = null,
        CancellationToken cancellationToken = default);

    /// <summary>Follows a link from one page of observations to another.</summary>
    /// <remarks>The link is sent as it is; it must lead to the server that the options name, or the token stays here and the call fails.</remarks>
    /// <param name="link">The link, such as <see cref="Bundle{T}.NextLink"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there is no such page.</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("")]
    [WithoutApiParameter("researchstudy")]
    [WithoutApiParameter("_format")]
    Task<Bundle<Observation>?> FollowObservationsAsync([Url] string link, CancellationToken cancellationToken = default);
}
