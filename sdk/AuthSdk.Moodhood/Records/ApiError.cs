using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>The body of a failed call of the API. The token endpoint answers with the fields of RFC 6749 section 5.2 instead.</summary>
/// <remarks>Read it with <c>MoodhoodJsonContext.Default.ApiError</c>. All fields may be absent, and the message may be Russian.</remarks>
public sealed record ApiError
{
    /// <summary>What went wrong.</summary>
    public string? Message { get; init; }

    /// <summary>A code; the values are not published.</summary>
    public string? Code { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
