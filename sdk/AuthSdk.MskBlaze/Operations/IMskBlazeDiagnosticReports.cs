namespace AuthSdk.MskBlaze;

/// <summary>Response assessments.</summary>
public interface IMskBlazeDiagnosticReports
{
    /// <summary>Lists response assessments, one page.</summary>
    /// <remarks>Only those that the principal investigator signed, only RECIST 1.1, only the highest revision. Totals and links may count wrong.</remarks>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="search">What to look for and which page; everything, and the first page, unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/DiagnosticReport")]
    Task<Bundle<DiagnosticReport>?> ListDiagnosticReportsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        ResourceSearch? search = null,
        CancellationToken cancellationToken = default);

    /// <summary>Follows a link from one page of response assessments to another.</summary>
    /// <remarks>The link is sent as it is; it must lead to the server that the options name, or the token stays here and the call fails.</remarks>
    /// <param name="link">The link, such as <see cref="Bundle{T}.NextLink"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there is no such page.</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("")]
    [WithoutApiParameter("researchstudy")]
    [WithoutApiParameter("_format")]
    Task<Bundle<DiagnosticReport>?> FollowDiagnosticReportsAsync([Url] string link, CancellationToken cancellationToken = default);
}
