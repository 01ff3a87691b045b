namespace AuthSdk.OpenCrvs;

/// <summary>What the Events API of 1.9 and that of 2.x have in common.</summary>
/// <remarks>
/// <para>
/// Give each operation a fresh transaction id and keep it when trying again: the server answers a repetition with the same document.
/// </para>
/// <para>
/// Refusals: 400 for a payload (<see cref="OpenCrvsError.ReadDeclarationErrors"/>), 401 and 403 for a token, 404 for an event that does not exist or
/// may not be seen, 409 for a state that does not allow the action. The scope is checked before the payload.
/// </para>
/// </remarks>
public interface IOpenCrvsEvents
{
    /// <summary>Creates an event: a draft, without a declaration. Needs <c>record.create</c> for the event type.</summary>
    /// <param name="newEvent">What to create. Version 2.x also wants <see cref="NewEvent.CreatedAtLocation"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The event, with one action.</returns>
    [Post("/events/events")]
    Task<EventDocument> CreateEventAsync([Body] NewEvent newEvent, CancellationToken cancellationToken = default);

    /// <summary>
    /// Searches for events; one page of them. <see cref="OpenCrvsPaging.ListEventsAsync"/> follows the pages. Needs <c>recordsearch</c> or a
    /// <c>search</c> scope in 1.9, <c>record.search</c> in 2.x, where each search is audited.
    /// </summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/search")]
    Task<EventSearchResult> SearchEventsAsync([Body] EventSearch search, CancellationToken cancellationToken = default);
}
