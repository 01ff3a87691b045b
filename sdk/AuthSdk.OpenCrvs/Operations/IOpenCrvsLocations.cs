namespace AuthSdk.OpenCrvs;

/// <summary>The locations of versions 1.3 to 1.9, as FHIR. They need no token.</summary>
public interface IOpenCrvsLocations
{
    /// <summary>Lists locations, all in one answer unless <paramref name="count"/> is given.</summary>
    /// <param name="type">One of <see cref="LocationTypes"/>. This or <paramref name="identifier"/> is needed.</param>
    /// <param name="status">Such as <c>active</c>.</param>
    /// <param name="name">A name.</param>
    /// <param name="identifier">An identifier such as <c>CRVS_OFFICE_JWMRGwDBXK</c>: letters, digits and underscores.</param>
    /// <param name="count">How many at most; 0 means all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/location")]
    [NoToken]
    Task<FhirLocationBundle> ListLocationsAsync(
        string? type,
        string? status = null,
        string? name = null,
        string? identifier = null,
        [AliasAs("_count")] int count = 0,
        CancellationToken cancellationToken = default);

    /// <summary>Gets a location.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/location/{id}")]
    [NoToken]
    Task<FhirLocation> GetLocationAsync(string id, CancellationToken cancellationToken = default);
}
