using System.Net;

namespace AuthSdk.Http;

/// <summary>A file that is opened when it is sent.</summary>
internal sealed class FileContent : HttpContent, IRepeatableContent
{
    private readonly FileInfo _file;

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public FileContent(FileInfo file)
    {
        _file = file.Exists ? file : throw new FileNotFoundException("The file to send does not exist.", file.Name);
    }

    public bool IsRepeatable => true;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        const int BufferSize = 64 * 1024;
        using var file = new FileStream(_file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, useAsync: true);
        await file.CopyToAsync(stream, BufferSize, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _file.Length;
        return true;
    }
}
