namespace AuthSdk.Http;

/// <summary>Bytes that are sent as a file.</summary>
/// <param name="value">The bytes.</param>
/// <param name="fileName">The file name that the API is told.</param>
/// <param name="contentType">The media type. Default: none is told.</param>
/// <param name="name">The name of the part. Default: that of the parameter.</param>
public sealed class ByteArrayPart(byte[] value, string fileName, string? contentType = null, string? name = null)
    : MultipartItem(fileName, contentType, name)
{
    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    protected internal override HttpContent CreateContent() => new ReadOnlyMemoryContent(Value);
}
