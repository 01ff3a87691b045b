namespace AuthSdk.MskBlaze;

/// <summary>Reads lists to their end, by following the links from page to page.</summary>
/// <remarks>
/// <para>
/// An empty list is an empty enumeration here, although the server calls it an error. Every other error is an <see cref="ApiException"/>, the
/// "Internal Error" with status 404 too.
/// </para>
/// <para>
/// Pages are numbered, so records may shift from one to another while they are read: expect duplicates, and compare by
/// <see cref="Resource.Key"/>. Links that lead to another server are not followed, and the reading fails there.
/// </para>
/// </remarks>
public static class MskBlazePaging
{
    /// <summary>Reads all pages of subjects.</summary>
    /// <param name="api">The client.</param>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="search">What to look for; everything unless given.</param>
    /// <param name="options">The limit, whom to tell, and where to go on.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ReadOptions.Limit"/> is negative.</exception>
    public static IAsyncEnumerable<Bundle<Patient>> ReadPatientPagesAsync(
        this IMskBlazePatients api,
        string researchStudy,
        ResourceSearch? search = null,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        return BundleReader.PagesAsync(
            cancel => api.ListPatientsAsync(researchStudy, search, cancel), api.FollowPatientsAsync, options, cancellationToken);
    }

    /// <summary>Reads all subjects.</summary>
    /// <inheritdoc cref="ReadPatientPagesAsync"/>
    public static IAsyncEnumerable<Patient> ReadPatientsAsync(
        this IMskBlazePatients api,
        string researchStudy,
        ResourceSearch? search = null,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default) => BundleReader.ItemsAsync(
            api.ReadPatientPagesAsync(researchStudy, search, options, cancellationToken), options?.Limit, cancellationToken);

    /// <summary>Reads all pages of response assessments.</summary>
    /// <param name="api">The client.</param>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="search">What to look for; everything unless given.</param>
    /// <param name="options">The limit, whom to tell, and where to go on.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ReadOptions.Limit"/> is negative.</exception>
    public static IAsyncEnumerable<Bundle<DiagnosticReport>> ReadDiagnosticReportPagesAsync(
        this IMskBlazeDiagnosticReports api,
        string researchStudy,
        ResourceSearch? search = null,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        return BundleReader.PagesAsync(
            cancel => api.ListDiagnosticReportsAsync(researchStudy, search, cancel), api.FollowDiagnosticReportsAsync, options, cancellationToken);
    }

    /// <summary>Reads all response assessments.</summary>
    /// <inheritdoc cref="ReadDiagnosticReportPagesAsync"/>
    public static IAsyncEnumerable<DiagnosticReport> ReadDiagnosticReportsAsync(
        this IMskBlazeDiagnosticReports api,
        string researchStudy,
        ResourceSearch? search = null,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default) => BundleReader.ItemsAsync(
            api.ReadDiagnosticReportPagesAsync(researchStudy, search, options, cancellationToken), options?.Limit, cancellationToken);

    /// <summary>Reads all pages of adverse events.</summary>
    /// <param name="api">The client.</param>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="search">What to look for; everything unless given.</param>
    /// <param name="options">The limit, whom to tell, and where to go on.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ReadOptions.Limit"/> is negative.</exception>
    public static IAsyncEnumerable<Bundle<AdverseEvent>> ReadAdverseEventPagesAsync(
        this IMskBlazeAdverseEvents api,
        string researchStudy,
        ResourceSearch? search = null,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        return BundleReader.PagesAsync(
            cancel => api.ListAdverseEventsAsync(researchStudy, search, cancel), api.FollowAdverseEventsAsync, options, cancellationToken);
    }

    /// <summary>Reads all adverse events.</summary>
    /// <inheritdoc cref="ReadAdverseEventPagesAsync"/>
    public static IAsyncEnumerable<AdverseEvent> ReadAdverseEventsAsync(
        this IMskBlazeAdverseEvents api,
        string researchStudy,
        ResourceSearch? search = null,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default) => BundleReader.ItemsAsync(
            api.ReadAdverseEventPagesAsync(researchStudy, search, options, cancellationToken), options?.Limit, cancellationToken);

    /// <summary>Reads all pages of medication statements.</summary>
    /// <param name="api">The client.</param>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="search">What to look for; everything unless given.</param>
    /// <param name="options">The limit, whom to tell, and where to go on.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ReadOptions.Limit"/> is negative.</exception>
    public static IAsyncEnumerable<Bundle<MedicationStatement>> ReadMedicationStatementPagesAsync(
        this IMskBlazeMedications api,
        string researchStudy,
        ResourceSearch? search = null,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        return BundleReader.PagesAsync(
            cancel => api.ListMedicationStatementsAsync(researchStudy, search, cancel), api.FollowMedicationStatementsAsync, options, cancellationToken);
    }

    /// <summary>Reads all medication statements.</summary>
    /// <inheritdoc cref="ReadMedicationStatementPagesAsync"/>
    public static IAsyncEnumerable<MedicationStatement> ReadMedicationStatementsAsync(
        this IMskBlazeMedications api,
        string researchStudy,
        ResourceSearch? search = null,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default) => BundleReader.ItemsAsync(
            api.ReadMedicationStatementPagesAsync(researchStudy, search, options, cancellationToken), options?.Limit, cancellationToken);

    /// <summary>Reads all pages of observations of one category.</summary>
    /// <param name="api">The client.</param>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="category">One of <see cref="ObservationCategories"/>.</param>
    /// <param name="codes">Codes, of which one must match; any unless given.</param>
    /// <param name="search">What to look for; everything unless given.</param>
    /// <param name="options">The limit, whom to tell, and where to go on.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ReadOptions.Limit"/> is negative.</exception>
    public static IAsyncEnumerable<Bundle<Observation>> ReadObservationPagesAsync(
        this IMskBlazeObservations api,
        string researchStudy,
        string category,
        IReadOnlyList<CodeToken>? codes = null,
        ObservationSearch? search = null,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        return BundleReader.PagesAsync(
            cancel => api.ListObservationsAsync(researchStudy, category, codes, search, cancel), api.FollowObservationsAsync, options, cancellationToken);
    }

    /// <summary>Reads all observations of one category.</summary>
    /// <inheritdoc cref="ReadObservationPagesAsync"/>
    public static IAsyncEnumerable<Observation> ReadObservationsAsync(
        this IMskBlazeObservations api,
        string researchStudy,
        string category,
        IReadOnlyList<CodeToken>? codes = null,
        ObservationSearch? search = null,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default) => BundleReader.ItemsAsync(
            api.ReadObservationPagesAsync(researchStudy, category, codes, search, options, cancellationToken), options?.Limit, cancellationToken);

    /// <summary>Reads all pages of laboratory values and vital signs together, by code.</summary>
    /// <param name="api">The client.</param>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="codes">Codes, of which one must match.</param>
    /// <param name="search">What to look for; everything unless given.</param>
    /// <param name="options">The limit, whom to tell, and where to go on.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ReadOptions.Limit"/> is negative.</exception>
    public static IAsyncEnumerable<Bundle<Observation>> ReadObservationPagesByCodeAsync(
        this IMskBlazeObservations api,
        string researchStudy,
        IReadOnlyList<CodeToken> codes,
        ObservationSearch? search = null,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        return BundleReader.PagesAsync(
            cancel => api.ListObservationsByCodeAsync(researchStudy, codes, search, cancel), api.FollowObservationsAsync, options, cancellationToken);
    }

    /// <summary>Reads all laboratory values and vital signs together, by code.</summary>
    /// <inheritdoc cref="ReadObservationPagesByCodeAsync"/>
    public static IAsyncEnumerable<Observation> ReadObservationsByCodeAsync(
        this IMskBlazeObservations api,
        string researchStudy,
        IReadOnlyList<CodeToken> codes,
        ObservationSearch? search = null,
        ReadOptions? options = null,
        CancellationToken cancellationToken = default) => BundleReader.ItemsAsync(
            api.ReadObservationPagesByCodeAsync(researchStudy, codes, search, options, cancellationToken), options?.Limit, cancellationToken);
}
