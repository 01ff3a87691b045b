using System.Text.Json.Nodes;

namespace AuthSdk.OpenCrvs;

/// <summary>The FHIR notifications of versions 1.3 to 1.9.</summary>
public interface IOpenCrvsNotifications
{
    /// <summary>Notifies a birth or death as a FHIR document bundle. Needs <c>notification-api</c>, which health clients have.</summary>
    /// <param name="bundle">
    /// <c>type</c> is <c>document</c>, <c>meta.lastUpdated</c> is there; the first entry is a Composition, the second a Task with status <c>draft</c>
    /// and the extension <c>regLastOffice</c>; then at least one Patient, and one Encounter with the location of the health facility.
    /// <see cref="FhirNotification.ToBundle"/> makes one.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>
    /// Mistakes in the content, such as an office that does not exist, are answered with <b>500</b> and a message that says what is wrong: do not
    /// repeat such a call unread.
    /// </remarks>
    [Post("/notification")]
    Task<NotificationOutcome> SendNotificationAsync([Body] JsonObject bundle, CancellationToken cancellationToken = default);
}
