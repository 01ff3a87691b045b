using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>
/// What went wrong, or what the server wants to say besides. Calls that are refused throw an <c>ApiException&lt;OperationOutcome&gt;</c>, and it is
/// its <c>Error</c>. The gateway in front of the server has errors of its own: then there are no issues, or there is no outcome, and
/// <see cref="ApiException.Content"/> has the text.
/// </summary>
public sealed record OperationOutcome : Resource
{
    /// <summary>The issues.</summary>
    public IReadOnlyList<OutcomeIssue>? Issue { get; init; }

    /// <summary>What all issues say; <see langword="null"/> when they say nothing.</summary>
    [JsonIgnore]
    public string? Message
    {
        get
        {
            var texts = (Issue ?? []).Select(static issue => issue.Details?.Text ?? issue.Diagnostics ?? issue.Code).OfType<string>();
            return string.Join("; ", texts) is { Length: > 0 } message ? message : null;
        }
    }
}
