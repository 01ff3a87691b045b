namespace AuthSdk.Samples.CareCentricSummary;

/// <summary>Replaces a file at one go: whoever looks finds the old summary or the new one, never half of one.</summary>
internal static class SummaryFile
{
    public static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(path);
        var draft = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            await File.WriteAllTextAsync(draft, text, cancellationToken);
            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            // Gone already unless writing failed or was interrupted.
            File.Delete(draft);
        }
    }
}
