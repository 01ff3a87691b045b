using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>
/// Why the webhooks service refused a call. That the callback did not echo the challenge is plain text, <c>Subscription callback check failed</c>,
/// and some refusals have no body: then there is only the content of the exception.
/// </summary>
public sealed record WebhookError
{
    /// <summary>The refusal of a subscription.</summary>
    public WebhookHub? Hub { get; init; }

    /// <summary>The HTTP status, of a refused token.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The name of the status, of a refused token.</summary>
    public string? Error { get; init; }

    /// <summary>What is wrong with the token.</summary>
    public string? Message { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
