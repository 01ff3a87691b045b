using System.Text.Json.Nodes;

namespace AuthSdk.OpenCrvs;

/// <summary>The Events API of version 1.9. It cannot read a single event: search for its id.</summary>
public interface IOpenCrvs1Events : IOpenCrvsEvents
{
    /// <summary>Sends what is known of an event, perhaps incompletely. Needs <c>record.notify</c> for the event type.</summary>
    /// <param name="action">The notification.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The event. That it comes does not mean that the notification was accepted: see <see cref="EventDocument.FindOutcome"/>.</returns>
    [Post("/events/events/notifications")]
    Task<EventDocument> NotifyEventAsync([Body] ActionRequest action, CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks for a correction of a registered event. Needs <c>record.registered.request-correction</c> or <c>record.registered.correct</c>.
    /// </summary>
    /// <param name="action">The correction, with <see cref="EventActionInput.Type"/> <see cref="ActionTypes.RequestCorrection"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/correction/request")]
    Task<EventDocument> RequestCorrectionAsync([Body] ActionRequest action, CancellationToken cancellationToken = default);

    /// <summary>Approves a correction that was asked for. Needs <c>record.registered.correct</c>.</summary>
    /// <param name="approval">Which one; <see cref="EventDocument.ListOpenCorrections"/> knows those of an event.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/correction/approve")]
    Task<EventDocument> ApproveCorrectionAsync([Body] CorrectionApproval approval, CancellationToken cancellationToken = default);

    /// <summary>Rejects a correction that was asked for. Needs <c>record.registered.correct</c>.</summary>
    /// <param name="rejection">Which one, and why.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/correction/reject")]
    Task<EventDocument> RejectCorrectionAsync([Body] CorrectionRejection rejection, CancellationToken cancellationToken = default);

    /// <summary>Asks about the search index. Needs <c>record.reindex</c>. What the answer looks like is not documented.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer as text.</returns>
    [Get("/events/events/reindex")]
    Task<string> GetReindexingAsync(CancellationToken cancellationToken = default);

    /// <summary>Has the search index made anew. Needs <c>record.reindex</c>. What request and answer look like is not documented.</summary>
    /// <param name="request">The request; an empty object where nothing is known to be needed.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer as text.</returns>
    [Post("/events/events/reindex")]
    Task<string> ReindexEventsAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Imports many events. Needs <c>record.import</c>, which also makes tokens live a week. What request and answer look like is not documented.
    /// </summary>
    /// <param name="events">The events, as the server's version wants them.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer as text.</returns>
    [Post("/events/events/bulk-import")]
    Task<string> ImportEventsAsync([Body] JsonNode events, CancellationToken cancellationToken = default);
}
