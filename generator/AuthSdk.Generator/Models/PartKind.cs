namespace AuthSdk.Generator.Models;

/// <summary>What an argument becomes in a multipart body.</summary>
internal enum PartKind
{
    /// <summary>It is no part.</summary>
    None,

    Text,
    Texts,

    /// <summary>A number, which is JSON without metadata.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>, which is JSON without metadata.</summary>
    Boolean,

    Json,

    /// <summary>A part of JSON for each item.</summary>
    JsonParts,

    /// <summary>Bytes, a stream, a file or content.</summary>
    File,

    /// <summary>Several of these.</summary>
    Files,
}
