namespace AuthSdk.OpenCrvs;

/// <summary>The offices and facilities of version 2.x.</summary>
public interface IOpenCrvs2Locations
{
    /// <summary>Lists locations, all in one answer.</summary>
    /// <param name="locationType">One of <see cref="LocationTypes"/>, or another of the country's.</param>
    /// <param name="externalId">The id in another system.</param>
    /// <param name="isActive">Whether the locations are in use; both unless given.</param>
    /// <param name="locationIds">Their ids. How several are written is not documented; they are sent as a repeated parameter.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/events/locations")]
    [ValueFormat(Booleans = BooleanFormat.LowerCase)]
    Task<IReadOnlyList<Location>> ListLocationsAsync(
        string? locationType = null,
        string? externalId = null,
        bool? isActive = null,
        [Query(CollectionFormat.Multi)] IReadOnlyList<string>? locationIds = null,
        CancellationToken cancellationToken = default);
}
