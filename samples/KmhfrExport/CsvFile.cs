using System.Text;

namespace AuthSdk.Samples.KmhfrExport;

/// <summary>
/// A CSV file (RFC 4180) that appears whole or not at all: it is written beside its place and moved there at the end.
/// </summary>
internal sealed class CsvFile : IAsyncDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private readonly StreamWriter _writer;
    private bool _isComplete;

    public CsvFile(string path)
    {
        _path = Path.GetFullPath(path);
        _temporary = _path + ".part";
        _writer = new StreamWriter(_temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\r\n" };
    }

    public Task WriteAsync(IEnumerable<string?> values, CancellationToken cancellationToken) =>
        _writer.WriteLineAsync(string.Join(',', values.Select(Quoted)).AsMemory(), cancellationToken);

    /// <summary>Puts the file in its place, over the one that is there.</summary>
    public async Task CompleteAsync()
    {
        await _writer.DisposeAsync();
        File.Move(_temporary, _path, overwrite: true);
        _isComplete = true;
    }

    /// <summary>Without <see cref="CompleteAsync"/> nothing is left behind.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        if (!_isComplete)
        {
            File.Delete(_temporary);
        }
    }

    private static string Quoted(string? value) => value is null ? ""
        : value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value
        : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
