using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>Reads and writes the records of both API generations, with camel case names.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NewEvent))]
[JsonSerializable(typeof(ActionRequest))]
[JsonSerializable(typeof(CorrectionApproval))]
[JsonSerializable(typeof(CorrectionRejection))]
[JsonSerializable(typeof(EventNotification))]
[JsonSerializable(typeof(EventDocument))]
[JsonSerializable(typeof(EventSearch))]
[JsonSerializable(typeof(EventSearchResult))]
[JsonSerializable(typeof(OpenCrvsError))]
[JsonSerializable(typeof(WebhookError))]
[JsonSerializable(typeof(DeclarationError[]))]
[JsonSerializable(typeof(IReadOnlyList<Location>))]
[JsonSerializable(typeof(FhirLocation))]
[JsonSerializable(typeof(FhirLocationBundle))]
[JsonSerializable(typeof(FhirBundle))]
[JsonSerializable(typeof(FhirPatient))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(NewIntegration))]
[JsonSerializable(typeof(IReadOnlyList<Integration>))]
[JsonSerializable(typeof(IntegrationCredentials))]
[JsonSerializable(typeof(NewWebhook))]
[JsonSerializable(typeof(WebhookList))]
[JsonSerializable(typeof(WebhookChallenge))]
[JsonSerializable(typeof(WebhookNotification))]
[JsonSerializable(typeof(NotificationOutcome))]
[JsonSerializable(typeof(RecordSearchRequest))]
[JsonSerializable(typeof(RecordSearchResponse))]
[JsonSerializable(typeof(TokenClaims))]
public sealed partial class OpenCrvsJsonContext : JsonSerializerContext;
