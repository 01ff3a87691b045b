namespace AuthSdk.Http;

/// <summary>A stream that is sent as a file, from where it stands. It is not disposed of; one that can seek is sent again if need be.</summary>
/// <param name="value">The stream.</param>
/// <param name="fileName">The file name that the API is told.</param>
/// <param name="contentType">The media type. Default: none is told.</param>
/// <param name="name">The name of the part. Default: that of the parameter.</param>
public sealed class StreamPart(Stream value, string fileName, string? contentType = null, string? name = null)
    : MultipartItem(fileName, contentType, name)
{
    /// <summary>The stream.</summary>
    public Stream Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    protected internal override HttpContent CreateContent() => new CallerStreamContent(Value);
}
