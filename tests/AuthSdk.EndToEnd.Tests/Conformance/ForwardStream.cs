using System.Text;

namespace AuthSdk.EndToEnd.Tests.Conformance;

/// <summary>A stream of a text that does not seek, and tells whether it was closed.</summary>
internal sealed class ForwardStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
{
    public override bool CanSeek => false;

    public bool IsClosed { get; private set; }

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
