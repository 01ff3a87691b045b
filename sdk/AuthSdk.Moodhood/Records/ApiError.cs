using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>
/// The body of a failed call. Resources answer with <see cref="Message"/> and <see cref="Code"/>, the token endpoint with <see cref="Error"/> and
/// <see cref="ErrorDescription"/> (RFC 6749 section 5.2); all of them may be absent, and either may come from anywhere.
/// </summary>
/// <remarks>
/// It is the <see cref="Http.ApiException{TError}.Error"/> of a failed call, which keeps the body as it came. The message may be Russian.
/// </remarks>
public sealed record ApiError
{
    /// <summary>What went wrong.</summary>
    public string? Message { get; init; }

    /// <summary>A code; the values are not published.</summary>
    public string? Code { get; init; }

    /// <summary>A code of RFC 6749, such as <c>invalid_grant</c>.</summary>
    public string? Error { get; init; }

    /// <summary>What went wrong, in the shape of RFC 6749.</summary>
    [JsonPropertyName("error_description")]
    public string? ErrorDescription { get; init; }

    /// <summary>Whichever code there is.</summary>
    [JsonIgnore]
    public string? AnyCode => Code ?? Error;

    /// <summary>Whichever words there are.</summary>
    [JsonIgnore]
    public string? AnyMessage => Message ?? ErrorDescription;

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
