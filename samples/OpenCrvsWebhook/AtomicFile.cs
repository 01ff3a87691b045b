namespace AuthSdk.Samples.OpenCrvsWebhook;

/// <summary>Writes files that are there completely or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file under another name and then gives it its own, replacing what was there.</summary>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await File.WriteAllBytesAsync(unfinished, content, cancellationToken);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
