namespace AuthSdk.CareCentric;

/// <summary>The FHIR operations of the shared care record, which both kinds of token open as far as they go.</summary>
/// <remarks>
/// Read-only. A search answers with a page; except for patients it must name exactly one patient, so that is an argument. Values of
/// tokens are <c>code</c>, <c>system|code</c> or <c>system|</c>; a comma, bar, dollar or backslash inside one takes a backslash in front.
/// </remarks>
[Headers("Accept: application/fhir+json")]
public interface ICareCentricFhirOperations
{
    /// <summary>Searches for patients.</summary>
    /// <param name="identifier">System and value, such as <c>https://fhir.nhs.uk/Id/nhs-number|9000000000</c>.</param>
    /// <param name="family">The beginning of the family name.</param>
    /// <param name="given">The beginning of a given name.</param>
    /// <param name="gender"><c>male</c>, <c>female</c>, <c>other</c> or <c>unknown</c>.</param>
    /// <param name="birthDate">The date of birth.</param>
    /// <param name="sort"><c>_lastUpdated</c>, with <c>-</c> in front for descending order.</param>
    /// <param name="count">How many to a page; the server may give fewer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/Patient")]
    Task<Bundle<Patient>> SearchPatientsAsync(
        string? identifier = null,
        string? family = null,
        string? given = null,
        string? gender = null,
        [AliasAs("birthdate"), Query(Format = "yyyy-MM-dd")] DateOnly? birthDate = null,
        [AliasAs("_sort")] string? sort = null,
        [AliasAs("_count")] int? count = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a patient.</summary>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/Patient/{id}")]
    Task<Patient> GetPatientAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Searches for observations of one patient.</summary>
    /// <param name="patient">The patient's id, also as <c>Patient/…</c>.</param>
    /// <param name="codes">Codes, of which one must match.</param>
    /// <param name="categories">Categories, of which one must match.</param>
    /// <param name="status">Such as <c>final</c>.</param>
    /// <param name="since">Only from this day on.</param>
    /// <param name="until">Only up to this day.</param>
    /// <param name="sort"><c>date</c> or <c>-date</c>; newest first unless given.</param>
    /// <param name="count">How many to a page; the server may give fewer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/Observation")]
    Task<Bundle<Observation>> SearchObservationsAsync(
        string patient,
        [AliasAs("code")] IReadOnlyList<string>? codes = null,
        [AliasAs("category")] IReadOnlyList<string>? categories = null,
        string? status = null,
        [AliasAs("date"), Query(Format = "'ge'yyyy-MM-dd")] DateOnly? since = null,
        [AliasAs("date"), Query(Format = "'le'yyyy-MM-dd")] DateOnly? until = null,
        [AliasAs("_sort")] string? sort = null,
        [AliasAs("_count")] int? count = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets an observation.</summary>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/Observation/{id}")]
    Task<Observation> GetObservationAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Searches for allergies and intolerances of one patient.</summary>
    /// <param name="patient">The patient's id, also as <c>Patient/…</c>.</param>
    /// <param name="codes">Codes, of which one must match.</param>
    /// <param name="sort"><c>date</c> or <c>-date</c>; newest first unless given.</param>
    /// <param name="count">How many to a page; the server may give fewer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/AllergyIntolerance")]
    Task<Bundle<AllergyIntolerance>> SearchAllergyIntolerancesAsync(
        string patient,
        [AliasAs("code")] IReadOnlyList<string>? codes = null,
        [AliasAs("_sort")] string? sort = null,
        [AliasAs("_count")] int? count = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets an allergy or intolerance.</summary>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/AllergyIntolerance/{id}")]
    Task<AllergyIntolerance> GetAllergyIntoleranceAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Searches for authorised or issued medicines of one patient. The server does not sort them.</summary>
    /// <param name="patient">The patient's id, also as <c>Patient/…</c>.</param>
    /// <param name="intent">One of <see cref="MedicationRequestIntents"/>; the server demands it.</param>
    /// <param name="status">Such as <c>active</c>.</param>
    /// <param name="codes">Codes, of which one must match.</param>
    /// <param name="since">Only written from this day on.</param>
    /// <param name="until">Only written up to this day.</param>
    /// <param name="count">How many to a page; the server may give fewer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/MedicationRequest")]
    Task<Bundle<MedicationRequest>> SearchMedicationRequestsAsync(
        string patient,
        string intent,
        string? status = null,
        [AliasAs("code")] IReadOnlyList<string>? codes = null,
        [AliasAs("authoredon"), Query(Format = "'ge'yyyy-MM-dd")] DateOnly? since = null,
        [AliasAs("authoredon"), Query(Format = "'le'yyyy-MM-dd")] DateOnly? until = null,
        [AliasAs("_count")] int? count = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets an authorised or issued medicine.</summary>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/MedicationRequest/{id}")]
    Task<MedicationRequest> GetMedicationRequestAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Searches for what one patient takes.</summary>
    /// <param name="patient">The patient's id, also as <c>Patient/…</c>.</param>
    /// <param name="status">Such as <c>active</c>.</param>
    /// <param name="prescriptionType">One of <see cref="PrescriptionTypes"/>.</param>
    /// <param name="sort"><c>effective</c> or <c>last-issued</c>, with <c>-</c> in front for descending order.</param>
    /// <param name="count">How many to a page; the server may give fewer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/MedicationStatement")]
    Task<Bundle<MedicationStatement>> SearchMedicationStatementsAsync(
        string patient,
        string? status = null,
        [AliasAs("prescription-type")] string? prescriptionType = null,
        [AliasAs("_sort")] string? sort = null,
        [AliasAs("_count")] int? count = null,
        CancellationToken cancellationToken = default);

    /// <summary>Downloads the capability statement that FHIR demands of every server.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/metadata")]
    Task<Stream> GetCapabilitiesAsync(CancellationToken cancellationToken = default);
}
