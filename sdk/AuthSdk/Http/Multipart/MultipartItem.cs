namespace AuthSdk.Http;

/// <summary>A file in a multipart body, with its name and type.</summary>
public abstract class MultipartItem
{
    /// <summary>Creates the item.</summary>
    /// <param name="fileName">The file name that the API is told.</param>
    /// <param name="contentType">The media type. Default: none is told.</param>
    /// <param name="name">The name of the part. Default: that of the parameter.</param>
    /// <exception cref="ArgumentException"><paramref name="fileName"/> is empty.</exception>
    protected MultipartItem(string fileName, string? contentType, string? name)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        FileName = fileName;
        ContentType = contentType;
        Name = name;
    }

    /// <summary>The file name that the API is told.</summary>
    public string FileName { get; }

    /// <summary>The media type; <see langword="null"/> to tell none.</summary>
    public string? ContentType { get; }

    /// <summary>The name of the part; <see langword="null"/> for that of the parameter.</summary>
    public string? Name { get; }

    /// <summary>Makes what is sent.</summary>
    protected internal abstract HttpContent CreateContent();
}
