namespace AuthSdk.MskBlaze;

/// <summary>
/// Searches that keep their parameters out of addresses, and so out of the logs of whatever is in between. <b>They are not known to be served</b>:
/// they are described in a draft of the documentation, of August 2023, that was never merged. The links of their pages are followed as those of any list.
/// </summary>
public interface IMskBlazePostedSearches
{
    /// <summary>Searches for observations, one page.</summary>
    /// <param name="search">What to look for and which page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused, or does not know such searches.</exception>
    [Post("/observation/_search")]
    [WithoutApiParameter("researchstudy")]
    [WithoutApiParameter("_format")]
    Task<Bundle<Observation>?> SearchObservationsAsync(
        [Body(BodySerializationMethod.UrlEncoded)] PostedObservationSearch search, CancellationToken cancellationToken = default);

    /// <summary>Searches for subjects, one page.</summary>
    /// <param name="search">What to look for and which page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused, or does not know such searches.</exception>
    [Post("/Patient/_search")]
    [WithoutApiParameter("researchstudy")]
    [WithoutApiParameter("_format")]
    Task<Bundle<Patient>?> SearchPatientsAsync(
        [Body(BodySerializationMethod.UrlEncoded)] PostedSearch search, CancellationToken cancellationToken = default);

    /// <summary>Searches for adverse events, one page.</summary>
    /// <param name="search">What to look for and which page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused, or does not know such searches.</exception>
    [Post("/AdverseEvent/_search")]
    [WithoutApiParameter("researchstudy")]
    [WithoutApiParameter("_format")]
    Task<Bundle<AdverseEvent>?> SearchAdverseEventsAsync(
        [Body(BodySerializationMethod.UrlEncoded)] PostedSearch search, CancellationToken cancellationToken = default);

    /// <summary>Searches for medication, one page.</summary>
    /// <param name="search">What to look for and which page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused, or does not know such searches.</exception>
    [Post("/MedicationStatement/_search")]
    [WithoutApiParameter("researchstudy")]
    [WithoutApiParameter("_format")]
    Task<Bundle<MedicationStatement>?> SearchMedicationStatementsAsync(
        [Body(BodySerializationMethod.UrlEncoded)] PostedSearch search, CancellationToken cancellationToken = default);

    /// <summary>Searches for response assessments, one page.</summary>
    /// <param name="search">What to look for and which page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused, or does not know such searches.</exception>
    [Post("/DiagnosticReport/_search")]
    [WithoutApiParameter("researchstudy")]
    [WithoutApiParameter("_format")]
    Task<Bundle<DiagnosticReport>?> SearchDiagnosticReportsAsync(
        [Body(BodySerializationMethod.UrlEncoded)] PostedSearch search, CancellationToken cancellationToken = default);

    /// <summary>Searches for the group of the subjects, one page.</summary>
    /// <param name="search">What to look for and which page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused, or does not know such searches.</exception>
    [Post("/Group/_search")]
    [WithoutApiParameter("researchstudy")]
    [WithoutApiParameter("_format")]
    Task<Bundle<Group>?> SearchGroupsAsync(
        [Body(BodySerializationMethod.UrlEncoded)] PostedSearch search, CancellationToken cancellationToken = default);
}
