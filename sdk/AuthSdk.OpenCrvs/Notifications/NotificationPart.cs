using System.Text.Json.Nodes;

namespace AuthSdk.OpenCrvs;

/// <summary>A further resource of a <see cref="FhirNotification"/>.</summary>
/// <param name="Resource">
/// A <c>RelatedPerson</c>, an <c>Observation</c> or a <c>QuestionnaireResponse</c>; the server refuses others.
/// </param>
/// <param name="Section">The section that refers to it, such as <see cref="NotificationSections.Informant"/>; none unless given.</param>
public sealed record NotificationPart(JsonObject Resource, string? Section = null);
