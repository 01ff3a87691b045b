using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The answer to a search for records.</summary>
/// <remarks>
/// Failures come with HTTP status 200 too: look at <see cref="Errors"/>. A token without a search scope finds nothing, without an error.
/// </remarks>
public sealed record RecordSearchResponse
{
    /// <summary>What was found.</summary>
    public RecordSearchData? Data { get; init; }

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<GraphQlError>? Errors { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
