using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The answer to a search for records.</summary>
/// <remarks>
/// Failures come with HTTP status 200 too: look at <see cref="Errors"/>, or call <see cref="EnsureSuccess"/>. A token without a search scope finds nothing, without an error.
/// </remarks>
public sealed record RecordSearchResponse
{
    /// <summary>What was found.</summary>
    public RecordSearchData? Data { get; init; }

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<GraphQlError>? Errors { get; init; }

    /// <summary>The records, or else the errors as an exception.</summary>
    /// <exception cref="RecordSearchException">The service answered with errors.</exception>
    public RecordSearchResultSet EnsureSuccess() =>
        Errors is not { Count: > 0 } && Data?.SearchEvents is { } found ? found : throw new RecordSearchException(Errors ?? []);

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
