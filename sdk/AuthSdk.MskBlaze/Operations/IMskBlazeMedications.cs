namespace AuthSdk.MskBlaze;

/// <summary>What subjects take besides the treatment.</summary>
public interface IMskBlazeMedications
{
    /// <summary>Lists what subjects take besides the treatment, one page.</summary>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="search">What to look for and which page; everything, and the first page, unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/MedicationStatement")]
    Task<Bundle<MedicationStatement>?> ListMedicationStatementsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        ResourceSearch? search = null,
        CancellationToken cancellationToken = default);

    /// <summary>Follows a link from one page of what subjects take besides the treatment to another.</summary>
    /// <remarks>The link is sent as it is; it must lead to the server that the options name, or the token stays here and the call fails.</remarks>
    /// <param name="link">The link, such as <see cref="Bundle{T}.NextLink"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there is no such page.</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("")]
    [WithoutApiParameter("researchstudy")]
    [WithoutApiParameter("_format")]
    Task<Bundle<MedicationStatement>?> FollowMedicationStatementsAsync([Url] string link, CancellationToken cancellationToken = default);
}
