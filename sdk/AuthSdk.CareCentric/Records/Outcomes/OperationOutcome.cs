using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>What went wrong, or what the server wants to say besides.</summary>
public sealed record OperationOutcome : Resource
{
    /// <summary>The issues.</summary>
    public IReadOnlyList<OutcomeIssue>? Issue { get; init; }

    /// <summary>
    /// The first issue in words, as far as the server found some: its details, its diagnostics or its code; in front of the server, the message of
    /// a gateway that answers with JSON of its own.
    /// </summary>
    [JsonIgnore]
    public string? Reason => Issue is [var issue, ..]
        ? issue.Details?.DisplayText ?? issue.Diagnostics ?? issue.Code
        : AdditionalData?.TryGetValue("message", out var message) == true && message.ValueKind == JsonValueKind.String ? message.GetString() : null;
}
