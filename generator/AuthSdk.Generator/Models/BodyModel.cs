namespace AuthSdk.Generator.Models;

/// <summary>How an argument becomes the body of a request.</summary>
internal sealed record BodyModel
{
    public BodyKind Kind { get; init; }

    /// <summary>Whether JSON is written while it is sent.</summary>
    public bool IsStreamed { get; init; }

    /// <summary>Whether it is compressed with gzip.</summary>
    public bool IsCompressed { get; init; }
}

/// <summary>What a body is made of.</summary>
internal enum BodyKind
{
    Json,

    /// <summary>A text as a JSON string.</summary>
    JsonString,

    /// <summary>A sequence, each item as a line of JSON.</summary>
    JsonLines,

    /// <summary>One value as the only line of JSON.</summary>
    JsonLine,

    /// <summary>Names and values.</summary>
    Form,

    Text,
    Stream,

    /// <summary>An <c>HttpContent</c>.</summary>
    Content,
}
