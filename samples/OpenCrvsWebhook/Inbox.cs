using System.Security.Cryptography;
using System.Threading.Channels;

namespace AuthSdk.Samples.OpenCrvsWebhook;

/// <summary>
/// Deliveries that were acknowledged and not yet worked on. They are files, because the service does not deliver anything twice: what was acknowledged must
/// survive the end of the program.
/// </summary>
internal sealed class Inbox
{
    private readonly string _folder;
    private readonly Channel<string> _waiting = Channel.CreateUnbounded<string>();

    public Inbox(string folder)
    {
        _folder = Directory.CreateDirectory(Path.Combine(folder, "inbox")).FullName;
        foreach (var left in Deliveries())
        {
            _waiting.Writer.TryWrite(left);
        }
    }

    /// <summary>How many deliveries are in it.</summary>
    public int Count => Deliveries().Length;

    /// <summary>Keeps a delivery. The same one again is the same file.</summary>
    public async Task PutAsync(byte[] body, CancellationToken cancellationToken)
    {
        var path = Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(body)) + ".json");
        await AtomicFile.WriteAsync(path, body, cancellationToken);
        _waiting.Writer.TryWrite(path);
    }

    /// <summary>The deliveries in it, and those that will come.</summary>
    public IAsyncEnumerable<string> TakeAllAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);

    private string[] Deliveries() => Directory.GetFiles(_folder, "*.json");
}
