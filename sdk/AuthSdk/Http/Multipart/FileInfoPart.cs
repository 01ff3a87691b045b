namespace AuthSdk.Http;

/// <summary>A file that is opened when it is sent.</summary>
/// <param name="value">The file.</param>
/// <param name="fileName">The file name that the API is told.</param>
/// <param name="contentType">The media type. Default: none is told.</param>
/// <param name="name">The name of the part. Default: that of the parameter.</param>
public sealed class FileInfoPart(FileInfo value, string fileName, string? contentType = null, string? name = null)
    : MultipartItem(fileName, contentType, name)
{
    /// <summary>The file.</summary>
    public FileInfo Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    protected internal override HttpContent CreateContent() => new FileContent(Value);
}
