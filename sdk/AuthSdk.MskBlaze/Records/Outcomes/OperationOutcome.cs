using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>What went wrong, or what the server wants to say besides.</summary>
public sealed record OperationOutcome : Resource
{
    /// <summary>The issues.</summary>
    public IReadOnlyList<OutcomeIssue>? Issue { get; init; }

    /// <summary>
    /// Whether this is the server's way of saying that a list, or the page asked for, is empty. It comes with status 404, like "Internal
    /// Error", which is a fault of the server.
    /// </summary>
    [JsonIgnore]
    public bool IsNoRecordsFound =>
        Issue?.Any(issue => issue.Details?.Text?.Contains("No records found", StringComparison.OrdinalIgnoreCase) is true) is true;

    /// <summary>The texts of all issues; empty when there are none.</summary>
    [JsonIgnore]
    public string Message => string.Join("; ", (Issue ?? []).Select(static issue => issue.Details?.Text ?? issue.Diagnostics ?? issue.Code).OfType<string>());

    /// <summary>Reads the body of a failed call; <see langword="null"/> when it is none of these, as with errors of the gateway.</summary>
    /// <param name="body">The body, which may be anything.</param>
    public static OperationOutcome? Read(string? body)
    {
        if (string.IsNullOrWhiteSpace(body))
        {
            return null;
        }

        try
        {
            var outcome = JsonSerializer.Deserialize(body, MskBlazeJsonContext.Default.OperationOutcome);
            return outcome?.ResourceType == "OperationOutcome" ? outcome : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether an error is the server's way of saying that a list, or the page asked for, is empty.</summary>
    /// <param name="exception">The error.</param>
    public static bool SaysNoRecordsFound(ApiException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception.StatusCode == HttpStatusCode.NotFound && Read(exception.Content)?.IsNoRecordsFound is true;
    }
}
