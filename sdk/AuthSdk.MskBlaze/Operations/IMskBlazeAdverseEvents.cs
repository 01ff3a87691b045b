namespace AuthSdk.MskBlaze;

/// <summary>Adverse events.</summary>
public interface IMskBlazeAdverseEvents
{
    /// <summary>Lists adverse events, one page.</summary>
    /// <remarks>Without laboratory toxicities. <see cref="Resource.Id"/> is the subject's here and repeats.</remarks>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="search">What to look for and which page; everything, and the first page, unless given.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/AdverseEvent")]
    Task<Bundle<AdverseEvent>?> ListAdverseEventsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        ResourceSearch? search = null,
        CancellationToken cancellationToken = default);

    /// <summary>Follows a link from one page of adverse events to another.</summary>
    /// <remarks>The link is sent as it is; it must lead to the server that the options name, or the token stays here and the call fails.</remarks>
    /// <param name="link">The link, such as <see cref="Bundle{T}.NextLink"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there is no such page.</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("")]
    [WithoutApiParameter("researchstudy")]
    [WithoutApiParameter("_format")]
    Task<Bundle<AdverseEvent>?> FollowAdverseEventsAsync([Url] string link, CancellationToken cancellationToken = default);
}
