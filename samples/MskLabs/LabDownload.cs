using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AuthSdk.MskBlaze;

namespace AuthSdk.Samples.MskLabs;

/// <summary>
/// Writes the laboratory results of a study to a file, a FHIR resource per line. Until all are there they are in a file beside it, with a
/// checkpoint after every page; an interrupted download goes on from it.
/// </summary>
internal sealed class LabDownload(Service service, Arguments arguments)
{
    private readonly string _part = arguments.File + ".part";
    private readonly string _state = arguments.File + ".state";
    private readonly HashSet<Int128> _lines = [];

    /// <summary>How many results an earlier run left.</summary>
    public int Resumed { get; private set; }

    /// <returns>How many results are in the file.</returns>
    public async Task<int> RunAsync(Action<int, int?> report, CancellationToken cancellationToken)
    {
        var checkpoint = await Checkpoint.ReadAsync(_state, service.Study, cancellationToken);
        await using (var part = new FileStream(_part, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read))
        {
            if (checkpoint is null || part.Length < checkpoint.Length)
            {
                checkpoint = null;
            }

            // What came after the checkpoint may be half a page.
            part.SetLength(checkpoint?.Length ?? 0);
            await LearnLinesAsync(part, cancellationToken);
            Resumed = _lines.Count;
            await PullAsync(part, checkpoint, report, cancellationToken);
        }

        File.Move(_part, arguments.File, overwrite: true);
        File.Delete(_state);
        return _lines.Count;
    }

    private async Task PullAsync(FileStream part, Checkpoint? checkpoint, Action<int, int?> report, CancellationToken cancellationToken)
    {
        var options = new ReadOptions { StartAt = checkpoint is null ? null : new Uri(service.Address, checkpoint.Next).AbsoluteUri };
        var pages = service.Api.ReadObservationPagesAsync(
            service.Study,
            ObservationCategories.Laboratory,
            search: new ObservationSearch { Count = arguments.PageSize },
            options: options,
            cancellationToken: cancellationToken);

        await foreach (var page in pages)
        {
            foreach (var result in page.Resources)
            {
                // Pages are numbered, so a result may move to another one while they are read, and come again.
                var line = Encoding.UTF8.GetBytes(result.ToJson());
                if (_lines.Add(HashOf(line)))
                {
                    part.Write(line);
                    part.WriteByte((byte)'\n');
                }
            }

            part.Flush(flushToDisk: true);
            if (page.NextLink is { } next)
            {
                new Checkpoint(service.Study, new Uri(next).PathAndQuery, part.Length, _lines.Count).Write(_state);
            }

            report(_lines.Count, page.Total);
        }
    }

    private async Task LearnLinesAsync(FileStream part, CancellationToken cancellationToken)
    {
        part.Position = 0;
        using var reader = new StreamReader(part, leaveOpen: true);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            _lines.Add(HashOf(Encoding.UTF8.GetBytes(line)));
        }

        part.Position = part.Length;
    }

    private static Int128 HashOf(byte[] line) => BinaryPrimitives.ReadInt128BigEndian(SHA256.HashData(line));
}
