namespace AuthSdk.OpenCrvs;

/// <summary>The Events API of version 2.x.</summary>
public interface IOpenCrvs2Events : IOpenCrvsEvents
{
    /// <summary>Sends what is known of an event, perhaps incompletely. Needs <c>record.notify</c>.</summary>
    /// <param name="eventId">The id of the event, a UUID.</param>
    /// <param name="action">The notification.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The event. That it comes does not mean that the notification was accepted: see <see cref="EventDocument.FindOutcome"/>.</returns>
    [Post("/events/events/{eventId}/notify")]
    Task<EventDocument> NotifyEventAsync(string eventId, [Body] ActionRequest action, CancellationToken cancellationToken = default);

    /// <summary>Creates an event and notifies it in one call. For clients only; needs <c>record.create</c> and <c>record.notify</c>.</summary>
    /// <param name="notification">The event.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/notify")]
    Task<EventDocument> CreateAndNotifyEventAsync([Body] EventNotification notification, CancellationToken cancellationToken = default);

    /// <summary>Gets an event. The event itself records that it was read. Needs <c>record.read</c>.</summary>
    /// <param name="eventId">The id of the event, a UUID. One that the client may not see is answered with 404.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/events/events/{eventId}")]
    Task<EventDocument> GetEventAsync(string eventId, CancellationToken cancellationToken = default);

    /// <summary>Asks for a correction of a registered event. Needs <c>record.request-correction</c>.</summary>
    /// <param name="eventId">The id of the event, a UUID.</param>
    /// <param name="action">The correction, with <see cref="EventActionInput.Type"/> <see cref="ActionTypes.RequestCorrection"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/{eventId}/correction/request")]
    Task<EventDocument> RequestCorrectionAsync(string eventId, [Body] ActionRequest action, CancellationToken cancellationToken = default);

    /// <summary>Approves a correction that was asked for. Needs <c>record.correct</c>.</summary>
    /// <param name="eventId">The id of the event, a UUID.</param>
    /// <param name="approval">Which one; <see cref="EventDocument.ListOpenCorrections"/> knows those of an event.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/{eventId}/correction/approve")]
    Task<EventDocument> ApproveCorrectionAsync(
        string eventId, [Body] CorrectionApproval approval, CancellationToken cancellationToken = default);

    /// <summary>Rejects a correction that was asked for. Needs <c>record.correct</c>.</summary>
    /// <param name="eventId">The id of the event, a UUID.</param>
    /// <param name="rejection">Which one, and why.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/events/events/{eventId}/correction/reject")]
    Task<EventDocument> RejectCorrectionAsync(
        string eventId, [Body] CorrectionRejection rejection, CancellationToken cancellationToken = default);

    /// <summary>Downloads the configuration of the country's event types: a JSON array whose items differ per version.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The JSON; dispose of it.</returns>
    [Get("/events/config")]
    Task<Stream> GetConfigurationAsync(CancellationToken cancellationToken = default);
}
