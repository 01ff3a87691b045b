namespace AuthSdk.Http;

/// <summary>How an argument is written into the body of a request.</summary>
public enum BodySerializationMethod
{
    /// <summary>Text, streams and <see cref="HttpContent"/> as they are, everything else as JSON.</summary>
    Default = 0,

    /// <summary>The same as <see cref="Serialized"/>.</summary>
    [Obsolete("Use Serialized.")]
    Json = 1,

    /// <summary>Name and value pairs, <c>application/x-www-form-urlencoded</c>.</summary>
    UrlEncoded = 2,

    /// <summary>JSON; text becomes a JSON string.</summary>
    Serialized = 3,

    /// <summary>The items of a sequence as JSON, one a line, <c>application/x-ndjson</c>.</summary>
    JsonLines = 4,
}
